import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';

/**
 * The rows of one table, in an order that its references allow.
 *
 * @typedef {object} TableRows
 * @property {string} table as SQL
 * @property {string} columns as SQL
 * @property {Iterable<readonly unknown[]>} rows
 */

const BATCH = 64 * 1024;

/**
 * Writes rows with COPY.
 *
 * @param {import('pg').Client} client
 * @param {TableRows} tableRows
 */
export async function copyRows(client, { table, columns, rows }) {
  await pipeline(
    Readable.from(toBatches(rows)),
    client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`)),
  );
}

/** @param {Iterable<readonly unknown[]>} rows */
function* toBatches(rows) {
  let batch = '';
  for (const row of rows) {
    batch += `${row.map(toCopyText).join('\t')}\n`;
    if (batch.length > BATCH) {
      yield batch;
      batch = '';
    }
  }
  yield batch;
}

const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * A value in the text format of COPY.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function toCopyText(value) {
  if (value === undefined) {
    return '\\N';
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return text.replace(/[\\\t\n\r]/g, character => ESCAPES[character]);
}
