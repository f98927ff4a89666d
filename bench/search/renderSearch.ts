import { cpus, loadavg, totalmem } from 'node:os';
import { markdownTable } from '../src/report/formats';
import type { Contestant } from './contestants';
import type { Timing } from './measureSearch';

/** What is said of a measurement besides its times. */
export interface SearchMeasurement {
  tables: number;
  columns: number;
  serverVersion: string;
  /** The load of the machine when the measuring began. */
  load: number;
  timings: Map<Contestant, Timing[]>;
}

const milliseconds = (value: number) =>
  value < 10 ? value.toFixed(1) : value.toFixed(0);

function timeRows(timings: Map<Contestant, Timing[]>): string[][] {
  const columns = [...timings.values()];
  return columns[0].map(({ kind, queries }, row) => [
    kind,
    queries.length > 6
      ? `${queries.length} queries`
      : queries.map(q => `\`${q}\``).join(' '),
    ...columns.flatMap(column => {
      const { median, p95, longest, answered } = column[row];
      return [
        `${milliseconds(median)} / ${milliseconds(p95)} / ${milliseconds(
          longest,
        )} ms`,
        `${answered} of ${queries.length}`,
      ];
    }),
  ]);
}

/** The results as Markdown. */
export function renderSearch(measurement: SearchMeasurement): string {
  const { tables, columns, serverVersion, load, timings } = measurement;
  const contestants = [...timings.keys()];
  const [{ model }] = cpus();
  return `# Searching ${tables.toLocaleString(
    'en',
  )} tables with ${columns.toLocaleString('en')} columns

Measured by \`node bench/search/main.mjs --tables ${tables}\` on ${new Date()
    .toISOString()
    .slice(0, 10)}, on ${cpus().length} × ${model}, ${Math.round(
    totalmem() / 2 ** 30,
  )} GB, Node ${
    process.versions.node
  }, PostgreSQL ${serverVersion}; the load of the machine was ${load.toFixed(
    1,
  )} when it began and ${loadavg()[0].toFixed(1)} when it ended.

The same generated tables for both, on the same server, in turns, in one process: the search of the datamap pages (\`SearchStore.search\`, with why each table was found), and Backstage's own search (\`PgSearchEngine\` of \`@backstage/plugin-search-backend-module-pg\`) with the documents that \`@datamap/plugin-search-backend-module-datamap\` gives it. Times are those of a call for the first 20, without HTTP; median / 95th percentile / longest of 10 rounds. "Answered" is how many of the queries found anything at all.

${markdownTable(
  [
    'what is typed',
    'queries',
    ...contestants.flatMap(({ name }) => [name, `${name} answered`]),
  ],
  timeRows(timings),
)}

${markdownTable(
  ['', 'reading all words', 'size of the index'],
  contestants.map(({ name, indexed, size }) => [
    name,
    `${indexed.toFixed(1)} s`,
    `${(size / 2 ** 20).toFixed(0)} MB`,
  ]),
)}
`;
}
