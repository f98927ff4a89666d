import { parseNumberArray } from '../connection/parseNumberArray';
import { parseTextArray } from '../connection/parseTextArray';
import type { KeyFields } from '../sql/keys';

/**
 * A primary, unique or foreign key as the catalog has it.
 */
export interface KeyFacts {
  oid: number;
  name: string;
  /** `pg_constraint.contype` */
  type: string;
  columns: number[];
  /** 0 for keys that are not foreign. */
  referenced: number;
  referenced_columns: number[] | null;
  referenced_names: string[] | null;
  on_update: string;
  on_delete: string;
  match: string;
  validated: boolean;
  enforced: boolean;
  /** Whether its last column is a period. */
  period: boolean;
  deferrable: boolean;
  deferred: boolean;
  comment: string | null;
}

/**
 * The keys of one relation: the primary key first, then by name.
 */
export function unpackKeys(lines: KeyFields[]): KeyFacts[] {
  return lines.map(unpackKey).sort(inOrder);
}

function unpackKey([
  oid,
  name,
  type,
  columns,
  referenced,
  referencedColumns,
  referencedNames,
  onUpdate,
  onDelete,
  match,
  ...[validated, enforced, period, deferrable, deferred, comment]
]: KeyFields): KeyFacts {
  return {
    oid: Number(oid),
    name,
    type,
    columns: parseNumberArray(columns),
    referenced: Number(referenced),
    referenced_columns:
      referencedColumns === undefined
        ? null
        : parseNumberArray(referencedColumns),
    referenced_names:
      referencedNames === undefined
        ? null
        : parseTextArray(referencedNames).map(column => column ?? ''),
    on_update: onUpdate,
    on_delete: onDelete,
    match,
    validated: validated === 't',
    enforced: enforced === 't',
    period: period === 't',
    deferrable: deferrable === 't',
    deferred: deferred === 't',
    comment: comment ?? null,
  };
}

function inOrder(one: KeyFacts, other: KeyFacts): number {
  if ((one.type === 'p') !== (other.type === 'p')) {
    return one.type === 'p' ? -1 : 1;
  }
  return one.name < other.name ? -1 : 1;
}
