import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { CollationRow } from '../sql/collations';
import type { ColumnTextsRow } from '../sql/columnComments';
import type { ColumnsRow } from '../sql/columns';
import type { DomainCheckRow } from '../sql/domainChecks';
import type { KeyRow } from '../sql/keys';
import type { RelationRow } from '../sql/relations';
import type { TypeRow } from '../sql/types';
import type { UnvalidatedNotNullRow } from '../sql/unvalidatedNotNulls';
import { assembleColumns } from './assembleColumns';
import { CollationNames } from './collationNames';
import { groupBy } from './groupBy';
import { TypeDictionary } from './typeDictionary';

/**
 * The answers that columns are made from.
 */
export interface AllColumnRows {
  relations: RelationRow[];
  columns: ColumnsRow[];
  columnComments: ColumnTextsRow[];
  columnDefaults: ColumnTextsRow[];
  collations: CollationRow[];
  types: TypeRow[];
  domainChecks: DomainCheckRow[];
  keys: KeyRow[];
  unvalidatedNotNulls: UnvalidatedNotNullRow[];
}

/**
 * The columns of all relations, by the relation's object id.
 */
export function assembleAllColumns(
  rows: AllColumnRows,
): Map<number, ColumnSnapshot[]> {
  const types = TypeDictionary.create(rows.types, rows.domainChecks);
  const keys = groupBy(
    rows.keys.filter(({ type }) => type === 'p'),
    row => row.relation,
  );
  const collations = CollationNames.create(rows.collations);
  const comments = new Map(rows.columnComments.map(row => [row.oid, row]));
  const defaults = new Map(rows.columnDefaults.map(row => [row.oid, row]));
  const kinds = new Map(rows.relations.map(({ oid, kind }) => [oid, kind]));
  const unvalidated = groupBy(rows.unvalidatedNotNulls, row => row.relation);
  return new Map(
    rows.columns.map(row => [
      row.oid,
      assembleColumns(row, {
        kind: kinds.get(row.oid) ?? '',
        types,
        collations,
        comments: comments.get(row.oid),
        defaults: defaults.get(row.oid),
        primaryKey: keys.get(row.oid)?.[0].columns ?? [],
        unvalidatedNotNulls: (unvalidated.get(row.oid) ?? []).flatMap(
          ({ columns }) => columns,
        ),
      }),
    ]),
  );
}
