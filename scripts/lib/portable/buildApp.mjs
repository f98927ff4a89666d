import { join } from 'node:path';
import { lastLines } from '../registryError.mjs';
import { runCaptured } from '../runCommand.mjs';

/**
 * Builds an app of an installed portal, with the portal's own CLI.
 *
 * @param {{ portal: string, app: string }} options
 */
export async function buildApp({ portal, app }) {
  const { code, output } = await runCaptured(
    process.execPath,
    [
      join(portal, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'package',
      'build',
    ],
    {
      cwd: join(portal, 'packages', app),
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (code !== 0) {
    throw new Error(
      `The app '${app}' could not be built:\n${lastLines(output, 40)}`,
    );
  }
}
