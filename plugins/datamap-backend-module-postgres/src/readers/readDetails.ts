import type { Query } from '../connection/ReadOnlyTransactions';
import type { DetailRows } from '../reading/addDetails';
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
import { TRIGGERS, type TriggerRow } from '../sql/triggers';
import { VIEW_COLUMNS, type ViewColumnsRow } from '../sql/viewColumns';

/**
 * Reads what most relations do not have, in the transaction that `query`
 * belongs to. Waits for no lock.
 */
export async function readDetails(
  query: Query,
  options: {
    /** The schemas that are read. */
    schemas: number[];
    /** The relations that are wanted; all if undefined. */
    wanted: number[] | undefined;
    versionNumber: number;
  },
): Promise<DetailRows> {
  const { versionNumber } = options;
  const values = [options.schemas, options.wanted];
  return {
    foreignSources: await query<ForeignSourceRow>(FOREIGN_SOURCES, values),
    constraints: await query<ConstraintRow>(
      versionNumber >= 180000 ? CONSTRAINTS_SINCE_18 : CONSTRAINTS,
      values,
    ),
    policies: await query<PolicyRow>(POLICIES, values),
    triggers: await query<TriggerRow>(TRIGGERS, values),
    publications: await query<PublicationRow>(
      versionNumber >= 150000 ? PUBLICATIONS_SINCE_15 : PUBLICATIONS,
      values,
    ),
    viewColumns: await query<ViewColumnsRow>(VIEW_COLUMNS, values),
  };
}
