import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { applyMigrations } from '../database/applyMigrations';
import { MeasurementStore } from './MeasurementStore';
import { forgetMeasurementDays, thinMeasurements } from './thinMeasurements';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const TABLES = 300;
const DAYS = 365;
const RAW_DAYS = 30;
const DAY = 24 * 3_600_000;
const FIRST = Date.parse('2026-01-01T00:00:00.000Z');
const END = new Date(FIRST + DAYS * DAY);
const RAW_FROM = new Date(END.getTime() - RAW_DAYS * DAY);

/** One in a hundred tables moves every day, each once in a hundred days. */
const rowsOf = (table: number, day: number) =>
  1000 + Math.floor((day + 99 - (table % 100)) / 100);

/** What daily runs of a year leave: a line for each table and day. */
async function fill(database: Knex): Promise<void> {
  await database.raw(
    `insert into tables (id, warehouse, oid, schema_name, schema_entity_name, name,
            entity_name, title, title_source, search_text, kind, owner, structure,
            structure_hash, assessment, assessment_hash, memory, rows_grade,
            rows_method, size_grade, size_method, health, verdict_revision)
     select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'main', n, 's', 's',
            't' || n, 's.t' || n, 't' || n, 'name', '', 'table', 'group:default/a', '{}',
            '', '{}', '', '{}', 'estimate', 'reltuples-scaled', 'exact',
            'relation-size', 'has-data', 1
       from generate_series(0, :last) as n`,
    { last: TABLES - 1 },
  );
  // Readings come a little later every day, two of them on each day that moves.
  await database.raw(
    `insert into measurements (table_id, measured_at, rows_value, rows_grade,
            rows_method, size_value, size_grade, size_method, health)
     select t.id, :first::timestamptz + d * interval '1 day' + d * interval '2 minutes'
                  - extra.n * interval '5 seconds',
            1000 + (d + 99 - t.oid % 100) / 100 + extra.n * 7,
            'estimate', 'reltuples-scaled', 8192, 'exact', 'relation-size', 'has-data'
       from tables t
      cross join generate_series(0, :last) as d
      cross join lateral generate_series(0,
            case when d > 0 and (d - t.oid % 100) % 100 = 0 then 1 else 0 end) as extra(n)`,
    { first: new Date(FIRST), last: DAYS - 1 },
  );
}

async function sizeOf(database: Knex, table: string): Promise<number> {
  await database.raw(`vacuum full ${table}`);
  const { rows } = await database.raw(
    'select pg_total_relation_size(?::regclass) as bytes',
    [table],
  );
  return Number(rows[0].bytes);
}

describe.each(databases.eachSupportedId())('a year of daily runs on %s', id => {
  it('takes a line for each stretch of days, keeps the last of each day, and the newest days whole', async () => {
    const database = await databases.init(id);
    await applyMigrations(database);
    await fill(database);
    const store = MeasurementStore.create({ database });
    const table = '00000000-0000-4000-8000-000000000042';
    const lines = async () =>
      Number((await database('measurements').count('* as count'))[0].count);
    const before = await lines();
    expect(before).toBeGreaterThan(TABLES * DAYS);
    const whole = await sizeOf(database, 'measurements');

    const moved = await thinMeasurements(database, RAW_FROM);
    expect(moved + (await lines())).toBe(before);
    const [{ oldest }] = await database('measurements').min(
      'measured_at as oldest',
    );
    expect(oldest.getTime()).toBeGreaterThanOrEqual(RAW_FROM.getTime());
    const days = await database('measurement_days').where({ table_id: table });
    // Three moves in 335 days.
    expect(days.length).toBe(4);
    const [{ count }] = await database('measurement_days').count('* as count');
    expect(Number(count)).toBeLessThan(TABLES * 5);
    const thinned = await sizeOf(database, 'measurement_days');
    const raw = await sizeOf(database, 'measurements');
    // A fortieth; more where somebody's snapshot keeps what was written over.
    expect(thinned).toBeLessThan(whole / 25);
    expect((thinned + raw) / TABLES).toBeLessThan(12_000);

    // Nothing of what the days said is lost.
    const history = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof store.list>> = await store.list({
        table,
        resolution: 'day',
        limit: 10,
        ...(cursor
          ? { cursor: { sort: 'measured', value: cursor, id: table } }
          : {}),
      });
      history.push(...page.items);
      cursor = page.pageInfo.nextCursor
        ? JSON.parse(
            Buffer.from(page.pageInfo.nextCursor, 'base64url').toString(),
          )[1]
        : undefined;
    } while (cursor);
    for (let day = 0; day < DAYS; day++) {
      const noon = FIRST + day * DAY + DAY / 2;
      const startOfDay = new Date(FIRST + day * DAY).toISOString().slice(0, 10);
      const told = history.find(
        ({ from, to }) =>
          from.slice(0, 10) <= startOfDay && to.slice(0, 10) >= startOfDay,
      );
      expect({ day, rows: told?.rows.value, noon }).toEqual({
        day,
        rows: rowsOf(42, day),
        noon,
      });
    }

    // Again there is nothing to do, and what is too old goes.
    expect(await thinMeasurements(database, RAW_FROM)).toBe(0);
    await forgetMeasurementDays(database, new Date(FIRST + 300 * DAY));
    expect(
      (
        await database('measurement_days').min('measured_to as oldest')
      )[0].oldest.getTime(),
    ).toBeGreaterThanOrEqual(FIRST + 300 * DAY);
  });
});
