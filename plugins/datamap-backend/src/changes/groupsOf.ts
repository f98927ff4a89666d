import type { ChangeGroup } from '@datamap/plugin-datamap-common';
import { changeOfRow } from './changeOfRow';
import type { Visibility } from '../permissions/Visibility';
import type { GroupRow } from './groupRows';
import type { OtherTables } from './OtherTables';

/** A group and the run that it belongs to. */
export interface FoundGroup {
  set: number;
  group: ChangeGroup;
}

/** The groups that rows are the first changes of, in their order. */
export function groupsOf(
  rows: GroupRow[],
  others: OtherTables,
  showsDefinition: Visibility['showsDefinition'],
): FoundGroup[] {
  const groups = new Map<string, FoundGroup>();
  for (const row of rows) {
    const id = [
      row.set_id,
      row.schema_entity_name,
      row.kind,
      row.reason,
      row.severity,
      row.object_type,
    ].join('/');
    const change = changeOfRow(row, others, showsDefinition);
    const known = groups.get(id);
    if (known) {
      known.group.changes.push(change);
    } else {
      groups.set(id, {
        set: row.set_id,
        group: {
          id,
          run: row.run_id,
          warehouse: row.warehouse,
          foundAt: change.foundAt,
          ...(row.subject_type === 'warehouse'
            ? {}
            : {
                schema: row.schema_entity_name,
                schemaTitle: row.schema_title ?? row.schema_name,
              }),
          kind: row.kind,
          severity: row.severity,
          reason: row.reason,
          objectType: row.object_type,
          count: Number(row.group_count),
          changes: [change],
        },
      });
    }
  }
  return [...groups.values()];
}
