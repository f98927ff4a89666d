import type { Run } from '@datamap/plugin-datamap-common';
import createKnex from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../src/measuring/median';
import type { ProcessCosts } from './backendProcess';
import { BackendUnderTest } from './BackendUnderTest';
import { type ByTable, WrittenRows } from './storeFigures';
import { WarehouseChanges } from './warehouseChanges';

/** What happened to the warehouse before a run. */
export type Situation =
  | 'first'
  | 'first-roomy'
  | 'unchanged'
  | 'asked-for'
  | 'one-table'
  | 'hundredth';

/** What one run cost. */
export interface RunCosts {
  /** Tables that the run found different. */
  changed: number;
  /** From its begin until its result was written, in milliseconds. */
  committed: number;
  /** Until the texts beside the structure were read and followers told too. */
  done: number;
  written: ByTable;
  /** Of the warehouse. */
  statements: number;
  /** Milliseconds that these took. */
  statementTime: number;
  process: ProcessCosts;
  /** From the request for the run until the changed table's page told it. */
  shown?: number;
}

/** Megabytes: what docs/operations.md calls enough for Datamap alone. */
export const HEAP = 512;

/** The runs of one situation. */
export interface MeasuredSituation {
  situation: Situation;
  runs: RunCosts[];
}

function elapsed(from: string | undefined, to: string | undefined): number {
  return from && to ? Date.parse(to) - Date.parse(from) : NaN;
}

function costsOf(run: Run) {
  const { steps, result } = run;
  const last = [run, ...steps]
    .flatMap(({ finishedAt }) => finishedAt ?? [])
    .reduce((one, other) => (one > other ? one : other), '');
  const total = (key: 'statements' | 'statementSeconds') =>
    steps.reduce((sum, step) => sum + (step[key] ?? 0), 0);
  return {
    changed:
      (result?.added ?? 0) + (result?.renamed ?? 0) + (result?.modified ?? 0),
    committed: elapsed(run.startedAt, run.finishedAt),
    done: elapsed(run.startedAt, last),
    statements: total('statements'),
    statementTime: total('statementSeconds') * 1000,
  };
}

/** Lets the backend do a run, and measures what that costs. */
async function measuredRun(
  backend: BackendUnderTest,
  written: WrittenRows,
  start: () => Promise<Run>,
  page?: { entityName: string; text: string },
): Promise<RunCosts> {
  await written.begin();
  await backend.watch();
  const begun = performance.now();
  const { id } = await start();
  const shown =
    page &&
    backend
      .shows(page.entityName, page.text)
      .then(() => performance.now() - begun);
  const run = await backend.ended(id);
  const shownAfter = await shown;
  return {
    ...costsOf(run),
    process: await backend.costs(),
    written: await written.byTable(),
    shown: shownAfter,
  };
}

/** A run that the schedule starts, which trusts the counters' hint. */
async function scheduledRun(backend: BackendUnderTest): Promise<Run> {
  const before = await backend.newestRun();
  await backend.tick();
  for (;;) {
    const run = await backend.newestRun();
    if (run && run.id !== before?.id) {
      return run;
    }
    await wait(10);
  }
}

/**
 * Reads a warehouse the first time and again as a person asks for it, then as
 * the schedule does: unchanged, after one table changed and after a hundredth
 * did; with the whole engine, beginning with an empty store.
 */
export async function measureRuns(options: {
  /** Connection strings; the second store is for a first run of its own. */
  storeUrl: string;
  secondStoreUrl: string;
  readerUrl: string;
  ownerUrl: string;
  rounds: number;
  say: (line: string) => void;
}): Promise<MeasuredSituation[]> {
  const { storeUrl, secondStoreUrl, readerUrl, ownerUrl, rounds, say } =
    options;
  const connect = (connection: string) =>
    createKnex({ client: 'pg', connection, pool: { min: 0, max: 2 } });
  const store = connect(storeUrl);
  const changes = await WarehouseChanges.connect(ownerUrl);
  const start = (quiet: boolean) =>
    BackendUnderTest.start({
      store: storeUrl,
      warehouse: readerUrl,
      quiet,
      heap: HEAP,
    });
  const results: MeasuredSituation[] = [];
  const note = (situation: Situation, runs: RunCosts[]) => {
    results.push({ situation, runs });
    const milliseconds = median(runs.map(({ committed }) => committed));
    say(`  ${situation}: ${(milliseconds / 1000).toFixed(2)} s`);
  };
  let backend: BackendUnderTest | undefined;
  try {
    const first = await start(true);
    backend = first;
    note('first', [
      await measuredRun(first, await WrittenRows.of(store), () =>
        first.startRun(),
      ),
    ]);
    await first.stop();
    const secondStore = connect(secondStoreUrl);
    try {
      const roomy = await BackendUnderTest.start({
        store: secondStoreUrl,
        warehouse: readerUrl,
        quiet: true,
      });
      backend = roomy;
      note('first-roomy', [
        await measuredRun(roomy, await WrittenRows.of(secondStore), () =>
          roomy.startRun(),
        ),
      ]);
      await roomy.stop();
    } finally {
      await secondStore.destroy();
    }
    const again = await start(false);
    backend = again;
    const written = await WrittenRows.of(store);
    const scheduled = async (
      page?: Parameters<typeof measuredRun>[3],
    ): Promise<RunCosts> => {
      await store('warehouses').update({ next_try_at: store.fn.now() });
      // Until that is counted, which is not the run's.
      await written.byTable();
      return await measuredRun(again, written, () => scheduledRun(again), page);
    };
    const changed = async (share: number, round: number) => {
      const text = `Changed: ${share}, ${round}`;
      const [{ schema, name }] = await changes.change({
        share,
        first: round,
        text,
      });
      const { entity_name: entityName } = await store('tables')
        .select('entity_name')
        .where({ schema_name: schema, name })
        .whereNull('removed_at')
        .first();
      return await scheduled({ entityName, text });
    };
    const repeated = async (measure: (round: number) => Promise<RunCosts>) => {
      const runs: RunCosts[] = [];
      for (let round = 0; round < rounds; round += 1) {
        runs.push(await measure(round));
      }
      return runs;
    };
    note(
      'asked-for',
      await repeated(() => measuredRun(again, written, () => again.startRun())),
    );
    note('unchanged', await repeated(() => scheduled()));
    note('one-table', await repeated(round => changed(0, round)));
    note('hundredth', await repeated(round => changed(0.01, round)));
    return results;
  } finally {
    await backend?.stop();
    await changes.end();
    await store.destroy();
  }
}
