import { median } from '../src/measuring/median';
import {
  count,
  duration,
  markdownTable,
  megabytes,
} from '../src/report/formats';
import { machine } from '../src/report/machine';
import type { WarehouseCounts } from '../src/warehouse/makeWarehouse';
import {
  HEAP,
  type MeasuredSituation,
  type RunCosts,
  type Situation,
} from './measureRuns';
import { ratio, total } from './storeFigures';

/** What was measured on one warehouse. */
export interface StoreResult {
  counts: WarehouseCounts;
  situations: MeasuredSituation[];
}

const words: Record<Situation, string> = {
  first: 'the first time',
  'first-roomy': 'the first time, with as much heap as Node takes',
  'asked-for': 'asked for by a person, unchanged',
  unchanged: 'on schedule, unchanged',
  'one-table': 'on schedule, one table changed',
  hundredth: 'on schedule, 1% of the tables changed',
};

function middle(runs: RunCosts[], of: (run: RunCosts) => number): number {
  return median(runs.map(of));
}

function shownIn(runs: RunCosts[]): string {
  const shown = runs.flatMap(run => run.shown ?? []);
  return shown.length > 0 ? duration(median(shown)) : '–';
}

function renderRuns({ situations }: StoreResult): string {
  const first = situations.find(({ situation }) => situation === 'first');
  const whole = first ? middle(first.runs, run => run.done) : NaN;
  return markdownTable(
    [
      '',
      'until stored',
      'until all is done',
      'of the first run',
      'rows written',
      'a changed table',
      'statements',
      'these took',
      'peak memory above idle',
      'event loop late: p99 / longest',
      'until the page tells it',
    ],
    situations.map(({ situation, runs }) => {
      const written = middle(runs, run => total(run.written));
      const changed = middle(runs, run => run.changed);
      const late = middle(runs, run => run.process.eventLoopDelay.p99);
      const longest = Math.max(
        ...runs.map(run => run.process.eventLoopDelay.longest),
      );
      return [
        words[situation],
        duration(middle(runs, run => run.committed)),
        duration(middle(runs, run => run.done)),
        ratio(middle(runs, run => run.done) / whole),
        count(written),
        changed > 0 ? ratio(written / changed) : '–',
        count(middle(runs, run => run.statements)),
        duration(middle(runs, run => run.statementTime)),
        megabytes(Math.max(...runs.map(run => run.process.peakBytes))),
        `${late.toFixed(0)} / ${longest.toFixed(0)} ms`,
        shownIn(runs),
      ];
    }),
  );
}

function renderWritten(result: StoreResult): string {
  // It writes what the first run does.
  const situations = result.situations.filter(
    ({ situation }) => situation !== 'first-roomy',
  );
  const names = [
    ...new Set(
      situations.flatMap(({ runs }) =>
        runs.flatMap(({ written }) => [...written.keys()]),
      ),
    ),
  ];
  const writtenIn = (name: string, { runs }: MeasuredSituation) =>
    middle(runs, ({ written }) => written.get(name) ?? 0);
  return markdownTable(
    ['rows written', ...situations.map(({ situation }) => words[situation])],
    names
      .sort(
        (one, other) =>
          writtenIn(other, situations[0]) - writtenIn(one, situations[0]),
      )
      .map(name => [
        name,
        ...situations.map(found => count(writtenIn(name, found))),
      ]),
  );
}

/** `bench/store/RESULTS.md`. */
export function renderStore(options: {
  results: StoreResult[];
  serverVersion: string;
  rounds: number;
}): string {
  const { results, serverVersion, rounds } = options;
  return `<!-- Written by 'node bench/store/main.mjs'. Do not edit. -->

# What the engine and its store cost

Measured on ${machine(
    serverVersion,
  )}. The store and the warehouse are two databases of that server, which keeps what it writes safe from a crash. The backend is a process of its own with nothing but Datamap in it, asked over HTTP every 25 ms how far it is. Its heap may grow to ${HEAP} MB, as [operating it](../../docs/operations.md#memory) recommends; one more first run, into another store, shows what it takes without that. First runs are measured once; of the others there are ${rounds} each, and the figures are medians, of memory and of the longest delay the worst.

A run that a person asks for takes nobody's word that the structure is as it was, and reads all figures. One on schedule believes the server's counters where they say that nothing was altered, and reads the figures of what changed, unless those of all tables are due, which they are not here.

"Until stored" is from a run's begin until readers see its result, "until all is done" until the texts of views and the like were read too and followers were told. "Until the page tells it" is from the request for the run, which waits up to a second in the queue, until the changed table's page answers with the new text. "Rows written" are all rows inserted, updated and deleted in the store, those of the job queue included, while the run lasted and a few seconds around it; "a changed table" is that for each table that the run found different. Memory is above what the process held just before; the event loop is watched by \`perf_hooks.monitorEventLoopDelay\` with a resolution of 10 ms, which are in its figures.

What the store holds after a year: [years of daily runs](YEARS.md).

${results
  .map(
    result => `## ${count(result.counts.tables)} tables, ${count(
      result.counts.columns,
    )} columns

${renderRuns(result)}

${renderWritten(result)}
`,
  )
  .join('\n')}`;
}
