import type { Knex } from 'knex';

/** Tables in one statement, so that none of them takes long. */
const TABLES = 1000;

/** Lines in one statement. */
const LINES = 10_000;

/** How far apart two readings may be to stand for two days after one another. */
const NEXT_DAY = '48 hours';

const FIGURES = [
  'rows_value',
  'rows_grade',
  'rows_method',
  'size_value',
  'size_grade',
  'size_method',
  'last_updated',
  'health',
  'period_column',
  'period_from',
  'period_to',
];

const list = (of: string) => FIGURES.map(name => `${of}.${name}`).join(', ');

/**
 * Moves the readings of whole days before a moment out of `measurements`: the
 * last of each day goes to `measurement_days`, where a day with the figures of
 * the day before only makes that line longer. Days are those of UTC.
 *
 * Each statement takes a thousand tables of one day at most and is a
 * transaction of its own, so that runs and readers wait for none.
 *
 * @returns how many lines were moved
 */
export async function thinMeasurements(
  database: Knex,
  before: Date,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const { rows: days } = await database.raw(
      `select date_trunc('day', measured_at, 'UTC') as day from measurements
        where measured_at < date_trunc('day', ?::timestamptz, 'UTC')
        order by measured_at limit 1`,
      [before],
    );
    if (days.length === 0) {
      return moved;
    }
    moved += await thinDay(database, days[0].day);
  }
}

/** Thins some tables of a day; those that are left are found again. */
async function thinDay(database: Knex, day: Date): Promise<number> {
  const nextDay = new Date(day.getTime() + 24 * 60 * 60 * 1000);
  const { rows } = await database.raw(
    `with chosen as (
       select distinct table_id from measurements
        where measured_at >= :day and measured_at < :nextDay
        limit ${TABLES}
     ), gone as (
       delete from measurements as m using chosen
        where m.table_id = chosen.table_id
          and m.measured_at >= :day and m.measured_at < :nextDay
       returning m.*
     ), last as (
       select distinct on (table_id) * from gone
        order by table_id, measured_at desc
     ), longer as (
       update measurement_days as d set measured_to = last.measured_at
         from last
        where d.table_id = last.table_id
          and d.measured_from = (select max(x.measured_from)
                from measurement_days as x where x.table_id = last.table_id)
          and d.measured_to < last.measured_at
          and d.measured_to > last.measured_at - interval '${NEXT_DAY}'
          and (${list('d')}) is not distinct from (${list('last')})
       returning d.table_id
     ), other as (
       insert into measurement_days (table_id, measured_from, measured_to,
              ${FIGURES.join(', ')})
       select table_id, measured_at, measured_at, ${list('last')}
         from last
        where not exists (select from longer where longer.table_id = last.table_id)
       on conflict do nothing
     )
     select count(*)::int as moved from gone`,
    { day, nextDay },
  );
  return rows[0].moved;
}

/** Takes away the figures of days before a moment, a few at a time. */
export async function forgetMeasurementDays(
  database: Knex,
  before: Date,
): Promise<void> {
  for (;;) {
    const { rowCount } = await database.raw(
      `delete from measurement_days where ctid = any(array(
         select ctid from measurement_days
          where measured_from < :before and measured_to < :before limit ${LINES}))`,
      { before },
    );
    if (rowCount < LINES) {
      return;
    }
  }
}
