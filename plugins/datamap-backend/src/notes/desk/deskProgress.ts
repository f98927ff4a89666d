import type { Describing } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { DeskPage } from './Desk';
import {
  type DeskScope,
  describableTables,
  TABLE_LACKS,
  usedTables,
} from './describableTables';

interface Sums {
  share: number | null;
  tables: string;
  described_tables: string;
  columns: string | null;
  described_columns: string | null;
  lacking: string | null;
}

/** What was put off and still lacks words. */
async function countSkipped(database: Knex, scope: DeskScope): Promise<number> {
  const [{ count }] = await describableTables(database, scope)
    .join('notes', 'notes.table_id', 'tables.id')
    .whereNotNull('notes.skip_reason')
    .whereRaw(
      `case notes.attnum when 0 then ${TABLE_LACKS}
         else notes.attnum is not null and exists (
           select from unnest(words.undescribed) as key
            where substr(key, strpos(key, chr(10)) + 1) = notes.column_name) end`,
    )
    .count('* as count');
  return Number(count);
}

/** How far describing is, weighted by use, and how much is left. */
export async function deskProgress(
  database: Knex,
  page: Pick<DeskPage, 'skipped'> & DeskScope,
): Promise<Pick<Describing, 'totalItems' | 'progress'>> {
  const [sums]: Sums[] = await database
    .from(usedTables(database, page).as('used') as unknown as Knex.Raw)
    .select(
      database.raw(`count(*) as tables,
        count(*) filter (where not lacks) as described_tables,
        sum(described + undescribed) as columns,
        sum(described) as described_columns,
        sum(undescribed + lacks::int) as lacking,
        sum(weight * (described + (not lacks)::int)
          / (described + undescribed + 1)) / nullif(sum(weight), 0) as share`),
    );
  const skipped = await countSkipped(database, page);
  return {
    totalItems: page.skipped ? skipped : Number(sums.lacking ?? 0) - skipped,
    progress: {
      ...(sums.share !== null && { share: sums.share }),
      tables: {
        described: Number(sums.described_tables),
        total: Number(sums.tables),
      },
      columns: {
        described: Number(sums.described_columns ?? 0),
        total: Number(sums.columns ?? 0),
      },
    },
  };
}
