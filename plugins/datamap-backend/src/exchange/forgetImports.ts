import type { Knex } from 'knex';

/** How long a file waits to be applied, in milliseconds. */
export const WAITS_FOR = 7 * 24 * 60 * 60 * 1000;

/** Forgets files that nobody applied, and imports of long ago. */
export async function forgetImports(
  database: Knex,
  { waitingSince, before }: { waitingSince: Date; before: Date },
): Promise<void> {
  await database('imports')
    .whereIn('state', ['uploaded', 'checked'])
    .where('imported_at', '<', waitingSince)
    .delete();
  await database('imports').where('imported_at', '<', before).delete();
  await database('glossary_imports').where('imported_at', '<', before).delete();
}

/**
 * Forgets what files that wait to be applied say, where a person is named in
 * one. What was half applied ends there.
 *
 * @returns how many files named her
 */
export async function forgetImportsNaming(
  transaction: Knex.Transaction,
  entityRef: string,
): Promise<number> {
  const ids: string[] = await transaction('import_lines')
    .whereRaw('position(lower(?) in lower(cells::text)) > 0', [entityRef])
    .distinct()
    .pluck('import_id');
  await transaction('imports')
    .whereIn('id', ids)
    .whereIn('state', ['uploaded', 'checked'])
    .delete();
  await transaction('import_lines')
    .whereIn('import_id', ids)
    .whereRaw(`finding in ('new', 'changed') and result is null`)
    .update({ result: 'invalid' });
  await transaction('import_lines')
    .whereIn('import_id', ids)
    .update({ cells: null });
  return ids.length;
}
