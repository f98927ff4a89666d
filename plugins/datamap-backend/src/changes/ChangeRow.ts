import type {
  ChangeKind,
  ChangeReason,
  ChangeSeverity,
} from '@datamap/plugin-datamap-common';
import type { Change } from '../compare';

/**
 * A change with its subject, as the driver gives it.
 */
export interface ChangeRow {
  id: string;
  set_id: number;
  run_id: string;
  warehouse: string;
  found_at: Date;
  kind: ChangeKind;
  severity: ChangeSeverity;
  reason: ChangeReason;
  object_type: Change['object']['type'];
  object_name: string;
  before: string | null;
  after: string | null;
  sql_before: string | null;
  sql_after: string | null;
  tables_before: string[] | null;
  tables_after: string[] | null;
  tables_unnamed: number;
  subject_type: 'warehouse' | 'schema' | 'table';
  schema_name: string;
  schema_entity_name: string;
  name: string;
  entity_name: string;
  title: string;
  owner: string;
  marks: string[];
  /** Whether the table or schema is there under the subject's name. */
  exists: boolean;
}

/**
 * What a list of changes needs. The subject goes by the name `tables`, so that
 * the permissions' criteria about tables hold for it too.
 */
export const CHANGE_COLUMNS = [
  'changes.id',
  'changes.set_id',
  'change_sets.run_id',
  'tables.warehouse',
  'changes.found_at',
  'changes.kind',
  'changes.severity',
  'changes.reason',
  'changes.object_type',
  'changes.object_name',
  'changes.before',
  'changes.after',
  'changes.sql_before',
  'changes.sql_after',
  'changes.tables_before',
  'changes.tables_after',
  'changes.tables_unnamed',
  'tables.type as subject_type',
  'tables.schema_name',
  'tables.schema_entity_name',
  'tables.name',
  'tables.entity_name',
  'tables.title',
  'tables.owner',
  'tables.marks',
];

/** In SQL: whether the subject is there. */
export const SUBJECT_EXISTS = `case tables.type
    when 'table' then exists (select from tables as present
      where present.id = tables.table_id and present.removed_at is null)
    when 'schema' then exists (select from schemas as present
      where present.id = tables.schema_id)
    else true end as exists`;
