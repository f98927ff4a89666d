import { StartError } from '../StartError.mjs';

const GROUPS = ['unit', 'integration', 'e2e', 'portable'];

/**
 * The groups of tests that were asked for; what follows the first thing that
 * is none goes to the browser's journeys (`npm test -- e2e signIn`).
 *
 * @param {string[]} args
 * @returns {{ groups: string[], args: string[] }}
 */
export function readTestArguments(args) {
  const end = args.findIndex(arg => !GROUPS.includes(arg));
  const groups = end === -1 ? args : args.slice(0, end);
  const rest = end === -1 ? [] : args.slice(end);
  if (rest.length > 0 && !groups.includes('e2e')) {
    throw new StartError(
      `There is no group of tests '${rest[0]}'.`,
      `Choose among ${GROUPS.join(', ')}: npm test -- unit.`,
    );
  }
  return { groups, args: rest };
}
