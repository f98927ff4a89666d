import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureNode } from './ensureNode.mjs';
import { runAgain } from './runAgain.mjs';
import { describeError } from './StartError.mjs';
import { Stages } from './Stages.mjs';

/**
 * Runs a command of this repository on a machine that may have nothing but an
 * older Node and npm: brings what is missing, then calls `main`. Where another
 * Node is needed the whole script runs again on that one. Ends the process.
 *
 * @param {string} script path of the command's own file
 * @param {{ title: string, check?: () => unknown }} options `check` throws where what was asked
 * for makes no sense, before anything is fetched
 * @param {(tools: { stages: Stages, args: string[] }) => Promise<number | void>} main
 * gives the exit code
 */
export async function bootstrap(script, { title, check }, main) {
  const args = process.argv.slice(2);
  const stages = new Stages({
    begin: Number(process.env.DATAMAP_COMMAND_BEGIN) || Date.now(),
  });
  if (!process.env.DATAMAP_COMMAND_BEGIN) {
    process.stdout.write(`${title}\n`);
  }
  try {
    check?.();
    const node = await ensureNode({ stages });
    if (node === process.execPath) {
      await ensureDependencies({ stages });
      process.exitCode = (await main({ stages, args })) ?? 0;
    } else {
      process.exitCode = await runAgain(node, [script, ...args], stages.begin);
    }
  } catch (error) {
    process.stderr.write(describeError(error));
    process.exitCode = 1;
  }
  process.exit();
}
