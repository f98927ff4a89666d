import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { runCaptured } from '../runCommand.mjs';

/**
 * Runs a JavaScript program of node_modules from the root, showing what it says.
 *
 * @param {string} program path below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 * @returns {Promise<number>} exit code
 */
export async function runTool(program, args, environment = {}) {
  const { code } = await runCaptured(
    process.execPath,
    [join(repositoryDir, 'node_modules', program), ...args],
    { cwd: repositoryDir, env: { ...process.env, ...environment }, echo: true },
  );
  return code;
}
