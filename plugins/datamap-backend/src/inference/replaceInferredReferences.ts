import type { Knex } from 'knex';
import { upsertRows } from '../store/writeRows';
import type { InferredReferenceRow } from './InferenceRows';

const FIGURES = ['score', 'rank', 'reasons', 'read_as'] as const;

function figuresOf(row: InferredReferenceRow): string {
  return JSON.stringify(FIGURES.map(column => row[column]));
}

/** Makes the suggestions of a warehouse these, and writes only what differs. */
export async function replaceInferredReferences(
  transaction: Knex.Transaction,
  options: { warehouse: string; rows: InferredReferenceRow[] },
): Promise<void> {
  const stored: InferredReferenceRow[] = await transaction(
    'inferred_references',
  )
    .select('inferred_references.id', ...FIGURES)
    .join('tables', 'tables.id', 'inferred_references.from_table')
    .where('tables.warehouse', options.warehouse);
  const present = new Map(stored.map(row => [row.id, figuresOf(row)]));
  const wanted = new Set(options.rows.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !wanted.has(id));
  await transaction('inferred_references')
    .whereRaw('id = any(?::text[])', [gone.map(({ id }) => id)])
    .delete();
  await upsertRows(transaction, {
    table: 'inferred_references',
    key: ['id'],
    rows: options.rows.filter(row => present.get(row.id) !== figuresOf(row)),
  });
}
