import type { Candidate } from './Candidate';
import type { Target } from './Target';

/** More tables than this fit by chance: then nobody knows which is meant. */
const MOST = 3;

/**
 * What the first group of tables gives that gives anything; nothing where it
 * gives too much.
 */
export function nearest(
  groups: Target[][],
  candidatesFor: (target: Target) => Candidate[],
): Candidate[] {
  for (const group of groups) {
    const found = group.flatMap(candidatesFor);
    if (found.length > 0) {
      return found.length > MOST ? [] : found;
    }
  }
  return [];
}
