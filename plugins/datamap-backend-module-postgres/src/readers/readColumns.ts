import type { Copy, Query } from '../connection/ReadOnlyTransactions';
import { PackedLines } from '../connection/PackedLines';
import type { AllColumnRows } from '../reading/columnsOfRelations';
import { COLLATIONS, type CollationRow } from '../sql/collations';
import { COLUMNS } from '../sql/columns';
import { DOMAIN_CHECKS, type DomainCheckRow } from '../sql/domainChecks';
import { TYPES, type TypeRow } from '../sql/types';
import {
  UNVALIDATED_NOT_NULLS,
  type UnvalidatedNotNullRow,
} from '../sql/unvalidatedNotNulls';

/**
 * Reads what columns are made from, in the transaction that `query` belongs to,
 * apart from the relations, which others need as well.
 *
 * @param schemas - the schemas that are read
 * @param wanted - the relations whose columns are wanted; all if undefined
 */
export async function readColumns(
  query: Query,
  copy: Copy,
  schemas: number[],
  wanted: number[] | undefined,
): Promise<Omit<AllColumnRows, 'relations' | 'comments'>> {
  const columns = PackedLines.create({ pairs: true });
  await copy(COLUMNS, [schemas, wanted], piece => columns.add(piece));
  const used = columns.pairs();
  const types = await query<TypeRow>(TYPES, [
    used.map(([oid]) => oid),
    used.map(([, modifier]) => modifier),
  ]);
  const domains = types
    .filter(({ base_name }) => base_name !== null)
    .map(({ oid }) => oid);
  return {
    columns,
    types,
    collations: await query<CollationRow>(COLLATIONS),
    domainChecks:
      domains.length > 0
        ? await query<DomainCheckRow>(DOMAIN_CHECKS, [domains, schemas])
        : [],
    unvalidatedNotNulls: await query<UnvalidatedNotNullRow>(
      UNVALIDATED_NOT_NULLS,
    ),
  };
}
