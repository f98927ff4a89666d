import type { Knex } from 'knex';
import { mapGently } from '../runs/mapGently';
import { upsertRows } from '../store/writeRows';
import type { InferredReferenceRow } from './InferenceRows';

const FIGURES = ['score', 'rank', 'reasons', 'read_as'] as const;

/** Rows that are read at once, so that requests are answered in between. */
const AT_ONCE = 2000;

function figuresOf(row: InferredReferenceRow): string {
  return JSON.stringify(FIGURES.map(column => row[column]));
}

/** The figures of what is stored, by id. */
async function readFigures(
  transaction: Knex.Transaction,
  warehouse: string,
): Promise<Map<string, string>> {
  const figures = new Map<string, string>();
  let after = '';
  for (;;) {
    const rows: InferredReferenceRow[] = await transaction(
      'inferred_references',
    )
      .select('inferred_references.id', ...FIGURES)
      .join('tables', 'tables.id', 'inferred_references.from_table')
      .where('tables.warehouse', warehouse)
      .where('inferred_references.id', '>', after)
      .orderBy('inferred_references.id')
      .limit(AT_ONCE);
    for (const row of rows) {
      figures.set(row.id, figuresOf(row));
    }
    if (rows.length < AT_ONCE) {
      return figures;
    }
    after = rows[rows.length - 1].id;
  }
}

/** Makes the suggestions of a warehouse these, and writes only what differs. */
export async function replaceInferredReferences(
  transaction: Knex.Transaction,
  options: { warehouse: string; rows: InferredReferenceRow[] },
): Promise<void> {
  const present = await readFigures(transaction, options.warehouse);
  const wanted = new Set(options.rows.map(({ id }) => id));
  const gone = [...present.keys()].filter(id => !wanted.has(id));
  await transaction('inferred_references')
    .whereRaw('id = any(?::text[])', [gone])
    .delete();
  const different = await mapGently(options.rows, row =>
    present.get(row.id) === figuresOf(row) ? [] : [row],
  );
  await upsertRows(transaction, {
    table: 'inferred_references',
    key: ['id'],
    rows: different.flat(),
  });
}
