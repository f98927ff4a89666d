import type { Knex } from 'knex';
import { inferenceTableOf, type StoredInput } from './inferenceInputOf';
import type { InferenceTable } from './types';

/** Tables that are read at once, so that requests are answered in between. */
const AT_ONCE = 1000;

/** All tables of a warehouse that references are inferred between. */
export async function readInferenceTables(
  database: Knex,
  warehouse: string,
): Promise<InferenceTable[]> {
  const tables: InferenceTable[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: Array<{ id: string; oid: string; input: StoredInput }> =
      await database('inference_inputs as inputs')
        .join('tables', 'tables.id', 'inputs.table_id')
        .select('tables.id', 'tables.oid', 'inputs.input')
        .where('tables.warehouse', warehouse)
        .whereNull('tables.removed_at')
        .where('tables.id', '>', after)
        .orderBy('tables.id')
        .limit(AT_ONCE);
    tables.push(
      ...rows.map(({ oid, ...row }) =>
        inferenceTableOf({ ...row, oid: Number(oid) }),
      ),
    );
    if (rows.length < AT_ONCE) {
      return tables;
    }
    after = rows[rows.length - 1].id;
  }
}
