import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Reading first, then the whole engine with its store.
for (const program of ['../src/main.ts', '../store/main.ts']) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--require',
      createRequire(import.meta.url).resolve(
        '@backstage/cli/config/nodeTransform.cjs',
      ),
      fileURLToPath(new URL(program, import.meta.url)),
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
  if (status !== 0) {
    break;
  }
}
