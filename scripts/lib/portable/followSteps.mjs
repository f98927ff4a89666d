import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyDiff } from './applyDiff.mjs';

/**
 * Does in a portal what documentation tells people to do: runs the commands,
 * adds features to the backend, configuration to its file, and changes sources.
 *
 * @param {object} options
 * @param {string} options.portal the portal's folder
 * @param {import('./readSteps.mjs').Step[]} options.steps
 * @param {(command: string) => Promise<void>} options.run runs a command in the portal's folder
 * @param {(file: string) => string} [options.place] where the portal has a file
 * @throws Error at a step that it does not know how to follow
 */
export async function followSteps({
  portal,
  steps,
  run,
  place = file => file,
}) {
  for (const { language, file, text } of steps) {
    if (language === 'sh') {
      for (const command of commandsOf(text)) {
        await run(command);
      }
      continue;
    }
    if (!file) {
      throw new Error(
        `This block does not say into which file it goes:\n${text}`,
      );
    }
    const path = join(portal, place(file));
    const before = await readFile(path, 'utf8');
    await writeFile(path, changed(before, { language, text }));
  }
}

function commandsOf(text) {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

function changed(before, { language, text }) {
  switch (language) {
    case 'ts':
      return applyFeatures(before, text);
    case 'yaml':
      return `${before.trimEnd()}\n\n${text}`;
    case 'diff':
      return applyDiff(before, text);
    default:
      throw new Error(`No way is known to follow a block of '${language}'.`);
  }
}

/** Features of the backend are added before it is started. */
function applyFeatures(before, features) {
  const start = 'backend.start();';
  if (before.split(start).length !== 2) {
    throw new Error(`The backend has no line '${start}', or several.`);
  }
  return before.replace(start, `${features}\n${start}`);
}
