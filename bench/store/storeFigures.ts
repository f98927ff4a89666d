import { setTimeout as wait } from 'node:timers/promises';
import type { Knex } from 'knex';

/** Numbers by table; those of the job queue have its schema before them. */
export type ByTable = Map<string, number>;

const NAME = `case when schemaname = 'public' then relname
  else schemaname || '.' || relname end`;

async function writtenSoFar(store: Knex): Promise<ByTable> {
  const { rows } = await store.raw(
    `select ${NAME} as name, sum(n_tup_ins + n_tup_upd + n_tup_del) as value
       from pg_stat_user_tables group by 1`,
  );
  return new Map(
    rows.map((row: { name: string; value: string }) => [
      row.name,
      Number(row.value),
    ]),
  );
}

/** Of all tables. */
export function total(figures: ByTable): number {
  return [...figures.values()].reduce((sum, value) => sum + value, 0);
}

/** Waits until the counters of the sessions that worked have arrived. */
async function settledCounters(store: Knex): Promise<ByTable> {
  let last = await writtenSoFar(store);
  // A session tells when it ends, which is after 200 ms without work.
  for (let quiet = 0; quiet < 3; ) {
    await wait(400);
    const now = await writtenSoFar(store);
    quiet = total(now) - total(last) <= 3 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** What is written in a store, row by row. */
export class WrittenRows {
  static async of(store: Knex): Promise<WrittenRows> {
    return new WrittenRows(store, await settledCounters(store));
  }

  private constructor(private readonly store: Knex, private before: ByTable) {}

  /** Begins to count from here, where nobody has written for a while. */
  async begin(): Promise<void> {
    this.before = await writtenSoFar(this.store);
  }

  /** Rows inserted, updated and deleted since, where there were any. */
  async byTable(): Promise<ByTable> {
    const after = await settledCounters(this.store);
    return new Map(
      [...after].flatMap(([name, value]): Array<[string, number]> => {
        const written = value - (this.before.get(name) ?? 0);
        return written > 0 ? [[name, written]] : [];
      }),
    );
  }
}

/** Bytes of the store's tables, with their indexes and long values. */
export async function bytesByTable(store: Knex): Promise<ByTable> {
  const { rows } = await store.raw(
    `select ${NAME} as name, sum(pg_total_relation_size(relid)) as value
       from pg_stat_user_tables group by 1`,
  );
  return new Map(
    rows.map((row: { name: string; value: string }) => [
      row.name,
      Number(row.value),
    ]),
  );
}

/** 0.04, 1.3, 12. */
export function ratio(value: number): string {
  return value.toFixed(value < 1 ? 3 : 1);
}
