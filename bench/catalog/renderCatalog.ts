import { cpus, loadavg, totalmem } from 'node:os';
import { markdownTable } from '../src/report/formats';
import type { CatalogFeeder, CatalogFigures } from './measureCatalog';
import { mergeRows, rowsIn } from './mergeRows';
import { stepWords } from './warehouseItems';

/** The figures of one way to tell the catalog. */
export interface CatalogResult {
  tables: number;
  feeder: CatalogFeeder;
  /** When, and beside how much else. */
  measured: string;
  /** What kept it from going on, where something did. */
  failure?: string;
  figures: CatalogFigures[];
}

const HEAD = [
  'tables',
  'told by',
  'what',
  'entities',
  'taken',
  'visible',
  'entities a second',
  'event loop late: median / p99 / longest',
  'measured',
];

/** Today, and how much the machine does besides. */
export function moment(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, load ${loadavg()[0].toFixed(1)}`;
}

function rowsOf(result: CatalogResult): string[][] {
  const { tables, feeder, figures, failure, measured } = result;
  const start = [tables.toLocaleString('en'), feeder];
  const rows = figures.map(({ step, entities, taken, visible, delay }) => [
    ...start,
    stepWords[step],
    entities.toLocaleString('en'),
    `${taken.toFixed(1)} s`,
    `${visible.toFixed(1)} s`,
    Math.round(entities / visible).toLocaleString('en'),
    `${delay.median.toFixed(0)} / ${delay.p99.toFixed(
      0,
    )} / ${delay.longest.toFixed(0)} ms`,
    measured,
  ]);
  return failure === undefined
    ? rows
    : [
        ...rows,
        [
          ...start,
          `failed: ${failure.replaceAll('|', '/')}`,
          ...Array<string>(HEAD.length - 4).fill('–'),
          measured,
        ],
      ];
}

/**
 * The results as Markdown.
 *
 * @param before - results before, whose rows stay where nothing takes their
 *   place
 */
export function renderCatalog(
  results: CatalogResult[],
  serverVersion: string,
  before: string,
): string {
  const [{ model }] = cpus();
  return `# The catalog in step

Measured by \`node bench/catalog/main.mjs\` on ${
    cpus().length
  } × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${
    process.versions.node
  }, PostgreSQL ${serverVersion}. Sizes and tellers may be measured one by one; the last column says when, and the load average of the machine as it began. The catalog, its processing and what follows the feed share one process and one core with the server that they use; the event loop is watched by \`perf_hooks.monitorEventLoopDelay\` for the whole step with a resolution of 10 ms, which are in its figures.

"Taken" is when the catalog had taken the last mutation, "visible" when every entity was as it should be. "full mutation" is Backstage alone: a provider that sends the same entities at once.

${markdownTable(
  HEAD,
  mergeRows(rowsIn(before, HEAD.length), results.flatMap(rowsOf)),
)}
`;
}
