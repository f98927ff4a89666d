import type {
  Grade,
  Health,
  MeasuredRows,
  MeasuredSize,
  TableChangePart,
  TableKind,
  VerdictName,
} from '@datamap/plugin-datamap-common';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { TableAssessment } from '../meaning/types';
import type { StoredOutline } from './storedOutline';

/** What the store keeps of an assessment; the rest is in columns of its own. */
export type StoredAssessment = Omit<TableAssessment, 'memory'>;

/**
 * A row of `tables` as the driver gives it: bigint as text, timestamps as dates.
 */
export interface TableRow {
  id: string;
  warehouse: string;
  oid: string;
  schema_name: string;
  schema_entity_name: string;
  name: string;
  entity_name: string;
  title: string;
  title_source: 'portal' | 'comment' | 'name';
  description: string | null;
  kind: TableKind;
  owner: string;
  structure: RelationSnapshot;
  structure_hash: string;
  /** Null where an earlier version wrote the row. */
  outline: StoredOutline | null;
  /** Without moments. */
  assessment: StoredAssessment;
  rows_value: string | null;
  rows_grade: Grade;
  rows_method: MeasuredRows['method'];
  size_value: string | null;
  size_grade: Grade;
  size_method: MeasuredSize['method'];
  last_updated: Date | null;
  health: Health;
  verdict: VerdictName | null;
  /** All verdicts, those of `verdict` among them. */
  verdict_names: VerdictName[];
  verdict_revision: string;
  first_seen_at: Date;
  changed_at: Date | null;
  changed_parts: TableChangePart[] | null;
  removed_at: Date | null;
  /** What permission rules look for. */
  marks: string[];
}

/** The columns of `tables` that a list needs, structure and memory not among them. */
export const LIST_COLUMNS = [
  'id',
  'warehouse',
  'schema_name',
  'schema_entity_name',
  'name',
  'entity_name',
  'title',
  'title_source',
  'description',
  'kind',
  'owner',
  'assessment',
  'health',
  'verdict_revision',
  'changed_at',
  'changed_parts',
].map(column => `tables.${column}`);
