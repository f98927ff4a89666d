import { copyRows } from './rows/copyRows.mjs';
import { updateLog } from './updateLog.mjs';

/**
 * Lets the nightly loader write what it would have written since its last line,
 * or, into an empty log, everything.
 *
 * @param {import('pg').Client} client
 * @param {{ now: number }} options milliseconds
 */
export async function writeUpdateLog(client, { now }) {
  const { rows } = await client.query(
    'SELECT max(updated_at) AS latest FROM meta.table_updates',
  );
  const lines = updateLog({ now, after: rows[0].latest?.getTime() });
  if (lines.length > 0) {
    await copyRows(client, {
      table: 'meta.table_updates',
      columns: '"schema", "table", updated_at, loader, rows_loaded',
      rows: lines,
    });
  }
}
