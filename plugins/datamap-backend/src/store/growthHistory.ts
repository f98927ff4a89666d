import type { Knex } from 'knex';
import type { HistoryPoint, TableHistory } from '../meaning';

interface HistoryRow {
  table_id: string;
  measured_at: Date;
  rows_value: string | null;
  rows_method: HistoryPoint['rowsMethod'];
  size_value: string | null;
  size_method: HistoryPoint['sizeMethod'];
}

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;
const HALF_A_WEEK = 84 * HOUR;
/** Every table has a line a day, unless the portal or the warehouse was away. */
const AT_MOST = 48 * HOUR;

/**
 * What growth is measured against, for those of some tables that have a week of
 * history, in two statements: a look into the index for each table.
 *
 * @param now - ISO 8601
 */
export async function growthHistory(
  database: Knex,
  tableIds: string[],
  now: string,
): Promise<Map<string, TableHistory>> {
  const ago = (age: number) => newestBefore(database, tableIds, now, age);
  const [weekAgo, midWeek] = [await ago(WEEK), await ago(HALF_A_WEEK)];
  const histories = new Map<string, TableHistory>();
  for (const [id, before] of weekAgo) {
    const between = midWeek.get(id);
    if (between) {
      histories.set(id, { weekAgo: before, midWeek: between });
    }
  }
  return histories;
}

async function newestBefore(
  database: Knex,
  tableIds: string[],
  now: string,
  age: number,
): Promise<Map<string, HistoryPoint>> {
  const to = Date.parse(now) - age;
  const { rows } = await database.raw<{ rows: HistoryRow[] }>(
    `select m.* from unnest(:tableIds::uuid[]) as t (id)
      cross join lateral (
        select table_id, measured_at, rows_value, rows_method, size_value, size_method
          from measurements
         where table_id = t.id and measured_at between :from and :to
         order by measured_at desc limit 1) as m`,
    { tableIds, from: new Date(to - AT_MOST), to: new Date(to) },
  );
  return new Map(
    rows.map(row => [
      row.table_id,
      {
        at: row.measured_at.toISOString(),
        ...(row.rows_value === null ? {} : { rows: Number(row.rows_value) }),
        rowsMethod: row.rows_method,
        ...(row.size_value === null ? {} : { size: Number(row.size_value) }),
        sizeMethod: row.size_method,
      },
    ]),
  );
}
