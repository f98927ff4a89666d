import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { type ChangeFilter, whereChanges } from './changeFilter';
import { CHANGE_COLUMNS, type ChangeRow, SUBJECT_EXISTS } from './ChangeRow';
import { visibleChanges } from './visibleChanges';

/** How many changes of a group are given at once. */
export const SHOWN_OF_GROUP = 5;

/** One of the first changes of a group, with what it stands for. */
export type GroupRow = ChangeRow & {
  /** A bigint, as text. */
  group_count: string;
  schema_title: string | null;
};

/** What makes changes of one run alike. */
const ALIKE = `changes.set_id, tables.schema_entity_name, changes.kind,
  changes.reason, changes.severity, changes.object_type`;

const SEVERITY_RANK = `case severity when 'breaking' then 0
  when 'needs-attention' then 1 else 2 end`;

/**
 * The first changes of each group of some runs: newest run first, within a run
 * what matters most first.
 */
export async function readGroupRows(
  database: Knex,
  options: { visibility: Visibility; filter: ChangeFilter; sets: number[] },
): Promise<GroupRow[]> {
  const { visibility, filter, sets } = options;
  const numbered = visibleChanges(database, visibility)
    .modify(whereChanges, filter)
    .join('change_sets', 'change_sets.id', 'changes.set_id')
    .whereRaw('changes.set_id = any(?::int[])', [sets])
    .select(
      ...CHANGE_COLUMNS,
      'tables.table_id',
      'tables.schema_id',
      database.raw(
        `count(*) over (partition by ${ALIKE}) as group_count,
         row_number() over (partition by ${ALIKE} order by changes.id desc) as place`,
      ),
    );
  return await database
    .with('numbered', numbered)
    .from('numbered as tables')
    .leftJoin('schemas', {
      'schemas.warehouse': 'tables.warehouse',
      'schemas.entity_name': 'tables.schema_entity_name',
    })
    .where('place', '<=', SHOWN_OF_GROUP)
    .select(
      'tables.*',
      'schemas.title as schema_title',
      database.raw(SUBJECT_EXISTS.replaceAll('tables.type', 'subject_type')),
    )
    .orderByRaw(
      `found_at desc, set_id desc, ${SEVERITY_RANK}, schema_entity_name, kind, reason, object_type, place`,
    );
}
