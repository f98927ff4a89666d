import type {
  Change,
  ChangeKind,
  ChangeSubject,
} from '@datamap/plugin-datamap-common';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from '../store/entityRefs';
import { resourceOf } from '../store/TableStore';
import type { ChangeRow } from './ChangeRow';
import type { OtherTables } from './OtherTables';

/** Changes of which `before` and `after` hold an expression in SQL. */
const KINDS_OF_TEXT: ReadonlySet<ChangeKind> = new Set([
  'query-changed',
  'default-changed',
  'generated-changed',
  'domain-rules-changed',
  'partitioning-changed',
  'partition-bounds-changed',
  'constraint-added',
  'constraint-removed',
  'constraint-changed',
  'index-added',
  'index-removed',
  'index-changed',
  'trigger-added',
  'trigger-removed',
  'trigger-changed',
  'policy-added',
  'policy-removed',
  'policy-changed',
]);

const NOTHING_TOLD = { tablesBefore: [], tablesAfter: [], hiddenTables: 0 };

function tellsText(row: ChangeRow): boolean {
  return (
    row.subject_type === 'table' &&
    (row.sql_before !== null ||
      row.sql_after !== null ||
      KINDS_OF_TEXT.has(row.kind))
  );
}

/**
 * A change as the API shows it.
 *
 * @param showsDefinition - whether the caller may see the texts in SQL of a table
 */
export function changeOfRow(
  row: ChangeRow,
  others: OtherTables,
  showsDefinition: Visibility['showsDefinition'],
): Change {
  return {
    id: row.id,
    run: row.run_id,
    warehouse: row.warehouse,
    foundAt: row.found_at.toISOString(),
    kind: row.kind,
    severity: row.severity,
    reason: row.reason,
    subject: subjectOf(row),
    object: { type: row.object_type, name: row.object_name },
    ...(tellsText(row) && !showsDefinition(resourceOf(row))
      ? { ...NOTHING_TOLD, notShown: true }
      : told(row, others)),
  };
}

/** A text in SQL says itself what it names; it is withheld where it may not. */
function told(
  row: ChangeRow,
  others: OtherTables,
): Pick<
  Change,
  | 'before'
  | 'after'
  | 'withheld'
  | 'tablesBefore'
  | 'tablesAfter'
  | 'hiddenTables'
> {
  const named = others.namedBy(row);
  if (row.sql_before === null || row.sql_after === null) {
    return {
      ...(row.before === null ? {} : { before: row.before }),
      ...(row.after === null ? {} : { after: row.after }),
      ...named,
    };
  }
  // The text says itself what it names.
  return {
    ...(named.hiddenTables > 0
      ? { withheld: true }
      : { before: row.sql_before, after: row.sql_after }),
    tablesBefore: [],
    tablesAfter: [],
    hiddenTables: 0,
  };
}

function subjectOf(row: ChangeRow): ChangeSubject {
  return {
    type: row.subject_type,
    ...(row.subject_type === 'table' ? { schema: row.schema_name } : {}),
    name: row.name,
    title: row.title,
    ...(row.exists
      ? { entityRef: resourceRef(row.warehouse, row.entity_name) }
      : {}),
  };
}
