import type { Query } from '../connection/ReadOnlyTransactions';
import type { AllColumnRows } from '../reading/ColumnsOfRelations';
import { attnumPairs } from '../reading/attnumPairs';
import { TypeDictionary } from '../reading/typeDictionary';
import { COLLATIONS, type CollationRow } from '../sql/collations';
import { COLUMN_COMMENTS, type ColumnTextsRow } from '../sql/columnComments';
import { COLUMN_DEFAULTS } from '../sql/columnDefaults';
import { COLUMNS, type ColumnsRow } from '../sql/columns';
import { DOMAIN_CHECKS, type DomainCheckRow } from '../sql/domainChecks';
import { TYPES, type TypeRow } from '../sql/types';
import {
  UNVALIDATED_NOT_NULLS,
  type UnvalidatedNotNullRow,
} from '../sql/unvalidatedNotNulls';

/**
 * Reads what columns are made from, in the transaction that `query` belongs to,
 * apart from the relations and keys, which others need as well.
 *
 * @param schemas - the schemas that are read
 * @param wanted - the relations whose columns are wanted; all if undefined
 */
export async function readColumns(
  query: Query,
  schemas: number[],
  wanted: number[] | undefined,
): Promise<Omit<AllColumnRows, 'relations' | 'keys'>> {
  const columns = await query<ColumnsRow>(COLUMNS, [schemas, wanted]);
  const used = TypeDictionary.usedBy(columns);
  const types = await query<TypeRow>(TYPES, [used.oids, used.modifiers]);
  const domains = types
    .filter(({ base_name }) => base_name !== null)
    .map(({ oid }) => oid);
  return {
    columns,
    types,
    columnComments: await query<ColumnTextsRow>(COLUMN_COMMENTS, [
      schemas,
      wanted,
    ]),
    columnDefaults: await query<ColumnTextsRow>(COLUMN_DEFAULTS, [
      schemas,
      wanted,
    ]),
    collations: await query<CollationRow>(COLLATIONS, [collationsOf(columns)]),
    domainChecks:
      domains.length > 0
        ? await query<DomainCheckRow>(DOMAIN_CHECKS, [domains, schemas])
        : [],
    unvalidatedNotNulls: await query<UnvalidatedNotNullRow>(
      UNVALIDATED_NOT_NULLS,
    ),
  };
}

/** The collations that columns have of their own. */
function collationsOf(columns: ColumnsRow[]): string[] {
  return [
    ...new Set(
      columns.flatMap(({ collations }) => [
        ...attnumPairs(collations).values(),
      ]),
    ),
  ];
}
