import type { Query } from '../connection/ReadOnlyTransactions';
import type { DetailRows } from '../reading/withDetails';
import {
  CONSTRAINTS,
  CONSTRAINTS_SINCE_18,
  type ConstraintRow,
} from '../sql/constraints';
import { FOREIGN_SOURCES, type ForeignSourceRow } from '../sql/foreignSources';
import { POLICIES, type PolicyRow } from '../sql/policies';
import {
  PUBLICATIONS,
  PUBLICATIONS_SINCE_15,
  type PublicationRow,
} from '../sql/publications';
import { RELATION_EXTRAS, type RelationExtrasRow } from '../sql/relationExtras';
import { TRIGGERS, type TriggerRow } from '../sql/triggers';
import { VIEW_COLUMNS, type ViewColumnsRow } from '../sql/viewColumns';

/**
 * Reads what most relations do not have, in the transaction that `query`
 * belongs to. Waits for no lock.
 */
export async function readDetails(
  query: Query,
  options: {
    /** The schemas. */
    oids: number[];
    versionNumber: number;
  },
): Promise<DetailRows> {
  const { oids, versionNumber } = options;
  return {
    extras: await query<RelationExtrasRow>(RELATION_EXTRAS, [oids]),
    foreignSources: await query<ForeignSourceRow>(FOREIGN_SOURCES, [oids]),
    constraints: await query<ConstraintRow>(
      versionNumber >= 180000 ? CONSTRAINTS_SINCE_18 : CONSTRAINTS,
      [oids],
    ),
    policies: await query<PolicyRow>(POLICIES, [oids]),
    triggers: await query<TriggerRow>(TRIGGERS, [oids]),
    publications: await query<PublicationRow>(
      versionNumber >= 150000 ? PUBLICATIONS_SINCE_15 : PUBLICATIONS,
      [oids],
    ),
    viewColumns: await query<ViewColumnsRow>(VIEW_COLUMNS, [oids]),
  };
}
