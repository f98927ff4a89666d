import type { Knex } from 'knex';
import { upsertRows } from '../store/writeRows';
import {
  type InferenceSource,
  type StoredInput,
  storedInputOf,
} from './inferenceInputOf';

/** Structures that are read at once: each may have hundreds of columns. */
const AT_ONCE = 500;

/** Goes up when more, or something else, is taken from a structure. */
const FORMAT = '2';

/** Kinds of tables that references are inferred between; a view says itself what it reads. */
const KINDS = ['table', 'partitioned-table', 'foreign-table'];

type SourceRow = {
  id: string;
  oid: string;
  schema: string;
  name: string;
  structure_hash: string;
} & Pick<InferenceSource, 'columns' | 'keys' | 'indexes' | 'inheritsFrom'>;

async function readSources(
  database: Knex,
  ids: string[],
): Promise<SourceRow[]> {
  return await database('tables')
    .select('id', 'oid', 'name', 'structure_hash')
    .select(
      database.raw(
        `schema_name as schema, structure -> 'columns' as columns,
         structure -> 'keys' as keys, structure -> 'indexes' as indexes,
         structure -> 'inheritsFrom' as "inheritsFrom"`,
      ),
    )
    .whereRaw('id = any(?::uuid[])', [ids]);
}

async function refreshSome(
  database: Knex,
  ids: string[],
  forget: (transaction: Knex.Transaction) => Promise<unknown>,
): Promise<void> {
  const known: Array<{ table_id: string; input: StoredInput }> = await database(
    'inference_inputs',
  )
    .select('table_id', 'input')
    .whereRaw('table_id = any(?::uuid[])', [ids]);
  const textOf = (input: StoredInput) =>
    JSON.stringify([
      input.schema,
      input.name,
      input.columns,
      input.primary,
      input.unique,
      input.declared,
      input.inherits,
    ]);
  const before = new Map(
    known.map(({ table_id, input }) => [table_id, textOf(input)]),
  );
  const sources = await readSources(database, ids);
  const inputs = sources.map(source => ({
    table_id: source.id,
    structure_hash: `${FORMAT}:${source.structure_hash}`,
    input: storedInputOf({ ...source, oid: Number(source.oid) }),
  }));
  const changed = inputs.some(
    ({ table_id, input }) => before.get(table_id) !== textOf(input),
  );
  await database.transaction(async transaction => {
    await upsertRows(transaction, {
      table: 'inference_inputs',
      key: ['table_id'],
      rows: inputs,
    });
    if (changed) {
      await forget(transaction);
    }
  });
}

/**
 * Makes the inputs of a warehouse those of its tables as they are stored now.
 * Only tables whose structure is another one are read. When anything that
 * references are inferred from has changed, the state of the warehouse is
 * forgotten with it, so that whoever is cut off before the end is not taken for
 * ready.
 */
export async function refreshInputs(
  database: Knex,
  warehouse: string,
): Promise<void> {
  const forget = (transaction: Knex.Transaction) =>
    transaction('inference_state').where({ warehouse }).delete();
  await database.transaction(async transaction => {
    const gone = await transaction('inference_inputs')
      .whereIn(
        'table_id',
        transaction('tables')
          .select('id')
          .where({ warehouse })
          .andWhere(other =>
            other.whereNotNull('removed_at').orWhereNotIn('kind', KINDS),
          ),
      )
      .delete();
    if (gone > 0) {
      await forget(transaction);
    }
  });
  const stale: string[] = await database('tables')
    .leftJoin('inference_inputs as inputs', 'inputs.table_id', 'tables.id')
    .where({ warehouse })
    .whereNull('removed_at')
    .whereIn('kind', KINDS)
    .whereRaw(
      `inputs.structure_hash is distinct from ? || ':' || tables.structure_hash`,
      [FORMAT],
    )
    .pluck('tables.id');
  for (let start = 0; start < stale.length; start += AT_ONCE) {
    await refreshSome(database, stale.slice(start, start + AT_ONCE), forget);
  }
}
