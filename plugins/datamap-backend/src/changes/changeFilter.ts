import type {
  ChangeKind,
  ChangeReason,
  ChangeSeverity,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/**
 * Which changes are asked for; those that fulfil all that is given.
 */
export interface ChangeFilter {
  warehouse?: string[];
  /** Entity names. */
  schema?: string[];
  since?: Date;
  severity?: ChangeSeverity[];
  kind?: ChangeKind[];
  reason?: ChangeReason[];
  /** The id of the run that found them. */
  run?: string;
  /** The store's id. */
  table?: string;
}

/** Keeps a query over `changes` and their subjects to what is asked for. */
export function whereChanges(
  query: Knex.QueryBuilder,
  filter: ChangeFilter,
): void {
  const columns: Array<[string, string[] | undefined]> = [
    ['tables.warehouse', filter.warehouse],
    ['tables.schema_entity_name', filter.schema],
    ['changes.severity', filter.severity],
    ['changes.kind', filter.kind],
    ['changes.reason', filter.reason],
  ];
  for (const [column, values] of columns) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  if (filter.since) {
    query.where('changes.found_at', '>=', filter.since);
  }
  if (filter.run !== undefined) {
    query.whereRaw(
      'changes.set_id = (select id from change_sets where run_id = ?::uuid)',
      [filter.run],
    );
  }
  if (filter.table !== undefined) {
    query.whereRaw(
      'changes.subject_id = (select id from change_subjects where table_id = ?::uuid)',
      [filter.table],
    );
  }
}
