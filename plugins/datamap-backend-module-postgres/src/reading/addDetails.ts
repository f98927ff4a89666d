import type {
  RelationSnapshot,
  StructureDetails,
} from '@datamap/plugin-datamap-node';
import type { ConstraintRow } from '../sql/constraints';
import type { ForeignSourceRow } from '../sql/foreignSources';
import type { PolicyRow } from '../sql/policies';
import type { PublicationRow } from '../sql/publications';
import type { TriggerRow } from '../sql/triggers';
import type { ViewColumnsRow } from '../sql/viewColumns';
import { assembleConstraint } from './assembleConstraint';
import { assembleForeignSource } from './assembleForeignSource';
import { assemblePolicy } from './assemblePolicy';
import { assemblePublications } from './assemblePublications';
import { assembleTrigger } from './assembleTrigger';
import { groupBy } from './groupBy';
import { mergeViewColumns } from './mergeViewColumns';

/**
 * The answers about what most relations do not have.
 */
export interface DetailRows {
  foreignSources: ForeignSourceRow[];
  constraints: ConstraintRow[];
  policies: PolicyRow[];
  triggers: TriggerRow[];
  publications: PublicationRow[];
  viewColumns: ViewColumnsRow[];
}

/**
 * Adds to relations what most of them do not have.
 */
export function addDetails(
  relations: RelationSnapshot[],
  rows: DetailRows,
): void {
  const details = new Map<number, StructureDetails>();
  const add = (oid: number, found: StructureDetails) => {
    details.set(oid, { ...details.get(oid), ...found });
  };
  for (const row of rows.foreignSources) {
    add(row.oid, { foreignSource: assembleForeignSource(row) });
  }
  for (const [oid, found] of groupBy(rows.constraints, row => row.relation)) {
    add(oid, { constraints: found.map(assembleConstraint) });
  }
  for (const [oid, found] of groupBy(rows.policies, row => row.relation)) {
    add(oid, { policies: found.map(assemblePolicy) });
  }
  for (const [oid, found] of groupBy(rows.triggers, row => row.relation)) {
    add(oid, { triggers: found.map(assembleTrigger) });
  }
  for (const [oid, found] of groupBy(rows.publications, row => row.relation)) {
    add(oid, { publications: assemblePublications(found) });
  }
  const readsColumns = mergeViewColumns(rows.viewColumns, relations);
  for (const relation of relations) {
    // In place: a copy would make all columns.
    Object.assign(relation, details.get(relation.oid));
    const get = readsColumns.get(relation.oid);
    if (get) {
      Object.defineProperty(relation, 'readsColumns', {
        enumerable: true,
        configurable: true,
        get,
      });
    }
  }
}
