import { cpus, loadavg, totalmem } from 'node:os';
import type { CatalogFeeder, CatalogFigures } from './measureCatalog';
import { stepWords } from './warehouseItems';

/** The figures of one way to tell the catalog. */
export interface CatalogResult {
  tables: number;
  feeder: CatalogFeeder;
  /** What kept it from going on, where something did. */
  failure?: string;
  figures: CatalogFigures[];
}

function row({ feeder, tables }: CatalogResult, figures: CatalogFigures) {
  const { step, entities, taken, visible, delay } = figures;
  const cells = [
    tables.toLocaleString('en'),
    feeder,
    stepWords[step],
    entities.toLocaleString('en'),
    `${taken.toFixed(1)} s`,
    `${visible.toFixed(1)} s`,
    Math.round(entities / visible).toLocaleString('en'),
    `${delay.median.toFixed(0)} / ${delay.p99.toFixed(
      0,
    )} / ${delay.longest.toFixed(0)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The results as Markdown. */
export function renderCatalog(
  results: CatalogResult[],
  serverVersion: string,
): string {
  const [{ model }] = cpus();
  return [
    '# The catalog in step',
    '',
    `Measured by \`node bench/catalog/main.mjs\` on ${
      cpus().length
    } × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${
      process.versions.node
    }, PostgreSQL ${serverVersion}, at a load average of ${loadavg()[0].toFixed(
      0,
    )}. The catalog, its processing and what follows the feed share one process and one core with the server that they use; the event loop is watched by \`perf_hooks.monitorEventLoopDelay\` for the whole step with a resolution of 10 ms, which are in its figures.`,
    '',
    '"Taken" is when the catalog had taken the last mutation, "visible" when every entity was as it should be. "full mutation" is Backstage alone: a provider that sends the same entities at once.',
    '',
    '| tables | told by | what | entities | taken | visible | entities a second | event loop late: median / p99 / longest |',
    '| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...results.flatMap(result => [
      ...result.figures.map(figures => row(result, figures)),
      ...(result.failure
        ? [
            `| ${result.tables.toLocaleString('en')} | ${
              result.feeder
            } | failed: ${result.failure} | | | | | |`,
          ]
        : []),
    ]),
    '',
  ].join('\n');
}
