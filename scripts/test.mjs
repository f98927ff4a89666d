import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { readTestArguments } from './lib/testing/readTestArguments.mjs';

/** `npm test`: everything, or `npm test -- unit|integration|e2e|portable`. */
await bootstrap(
  fileURLToPath(import.meta.url),
  {
    title: 'Testing Datamap',
    check: () => readTestArguments(process.argv.slice(2)),
  },
  async ({ stages, args }) => {
    const { runTests } = await import('./lib/testing/runTests.mjs');
    return runTests({ stages, ...readTestArguments(args) });
  },
);
