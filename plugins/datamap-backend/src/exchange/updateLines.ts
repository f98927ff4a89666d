import type { Knex } from 'knex';
import type { ImportLineRow } from './ImportRow';

type LineUpdate = Pick<ImportLineRow, 'import_id' | 'line'> &
  Partial<ImportLineRow>;

/** Writes some columns of lines, the same ones of each. */
export async function updateLines(
  transaction: Knex.Transaction,
  rows: LineUpdate[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]).filter(
    column => column !== 'import_id' && column !== 'line',
  );
  await transaction.raw(
    `update import_lines
        set ${columns
          .map(column => `"${column}" = changed."${column}"`)
          .join(', ')}
       from jsonb_populate_recordset(null::import_lines, ?::jsonb) as changed
      where import_lines.import_id = changed.import_id
        and import_lines.line = changed.line`,
    [JSON.stringify(rows)],
  );
}
