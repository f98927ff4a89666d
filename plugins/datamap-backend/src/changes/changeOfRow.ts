import type { Change, ChangeSubject } from '@datamap/plugin-datamap-common';
import { resourceRef } from '../store/entityRefs';
import type { ChangeRow } from './ChangeRow';
import type { OtherTables } from './OtherTables';

/** A change as the API shows it. */
export function changeOfRow(row: ChangeRow, others: OtherTables): Change {
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
    ...(row.before === null ? {} : { before: row.before }),
    ...(row.after === null ? {} : { after: row.after }),
    ...others.namedBy(row),
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
