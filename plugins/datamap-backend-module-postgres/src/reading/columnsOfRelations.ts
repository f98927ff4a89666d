import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { PackedLines } from '../connection/PackedLines';
import type { CollationRow } from '../sql/collations';
import type { ColumnCommentFields } from '../sql/columnComments';
import type { ColumnFields } from '../sql/columns';
import type { DomainCheckRow } from '../sql/domainChecks';
import type { RelationRow } from '../sql/relations';
import type { TypeRow } from '../sql/types';
import type { UnvalidatedNotNullRow } from '../sql/unvalidatedNotNulls';
import { assembleColumns } from './assembleColumns';
import { CollationNames } from './collationNames';
import { groupBy } from './groupBy';
import { LastUsed } from './LastUsed';
import { TypeDictionary } from './typeDictionary';

/**
 * The answers that columns are made from.
 */
export interface AllColumnRows {
  relations: RelationRow[];
  columns: PackedLines;
  comments: PackedLines;
  collations: CollationRow[];
  types: TypeRow[];
  domainChecks: DomainCheckRow[];
  unvalidatedNotNulls: UnvalidatedNotNullRow[];
}

/**
 * The columns of all relations, kept as the server sent them and made when they
 * are asked for: hundreds of thousands of them would fill the memory, and who
 * reads them looks at one relation after the other.
 *
 * @param primaryKeyOf - attnums of a relation's primary key
 */
export function columnsOfRelations(
  rows: AllColumnRows,
  primaryKeyOf: (oid: number) => readonly number[],
): LastUsed<ColumnSnapshot[]> {
  const types = TypeDictionary.create(rows.types, rows.domainChecks);
  const collations = CollationNames.create(rows.collations);
  const kinds = new Map(rows.relations.map(({ oid, kind }) => [oid, kind]));
  const unvalidated = groupBy(rows.unvalidatedNotNulls, row => row.relation);
  // Held on to for as long as the relations are; the other answers are not.
  const { columns, comments } = rows;
  return LastUsed.create(oid =>
    assembleColumns(columns.of(oid) as ColumnFields[], {
      comments: new Map(comments.of(oid) as ColumnCommentFields[]),
      kind: kinds.get(oid) ?? '',
      types,
      collations,
      primaryKey: primaryKeyOf(oid),
      unvalidatedNotNulls: (unvalidated.get(oid) ?? []).flatMap(
        row => row.columns,
      ),
    }),
  );
}
