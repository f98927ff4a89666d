import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { runTool } from './lib/testing/runTool.mjs';

/**
 * `npm run bench`: measures reading, and the whole engine with its store, on
 * warehouses of 300, 3,000 and 30,000 tables, and writes bench/RESULTS.md and
 * bench/store/RESULTS.md; `npm run bench -- 300` for one size.
 */
await bootstrap(
  fileURLToPath(import.meta.url),
  { title: 'Measuring Datamap' },
  ({ args }) => runTool('@datamap/bench/bin/bench.mjs', args),
);
