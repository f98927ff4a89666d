import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ApiContext } from '../api/ApiContext';
import type { Visibility } from '../permissions/Visibility';

/** What the actions are made from. */
export type ActionServices = Pick<
  ApiContext,
  | 'auditor'
  | 'authorizer'
  | 'changes'
  | 'dataTeam'
  | 'notes'
  | 'paths'
  | 'proposals'
  | 'search'
  | 'tableDetails'
  | 'termLinks'
  | 'tables'
  | 'warehouses'
> & { registry: ActionsRegistryService };

/** How a table is named to an action. */
export const TABLE_INPUT =
  "The table as `schema.table`, or its entity ref from 'find-tables'";

/** Nothing is changed by an action that only tells. */
export const TELLS = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;

/** What the caller of an action may see. */
export async function visibilityOf(
  { authorizer }: Pick<ActionServices, 'authorizer'>,
  credentials: BackstageCredentials,
): Promise<Visibility> {
  return await authorizer.visibility(credentials);
}
