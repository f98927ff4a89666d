import type { Query } from '../connection/ReadOnlyTransactions';
import { type AccessFacts, mayWrite } from '../reading/accessWarnings';
import { revokeWriting } from '../sql/grantStatements';
import { WRITE_GRANTS, type WriteGrantRow } from '../sql/writeGrants';

/**
 * What the database's owner can run so that the role only reads. Asks nothing
 * for a role that only reads already, nor for a superuser, from whom nothing
 * can be taken by revoking.
 */
export async function readWriteRevocations(
  query: Query,
  facts: Pick<AccessFacts, 'server' | 'schemas' | 'writable'>,
): Promise<string | undefined> {
  if (facts.server.is_superuser || !mayWrite(facts)) {
    return undefined;
  }
  const grants = await query<WriteGrantRow>(WRITE_GRANTS, [
    facts.schemas.map(({ oid }) => oid),
  ]);
  return grants.length === 0 ? undefined : revokeWriting(grants);
}
