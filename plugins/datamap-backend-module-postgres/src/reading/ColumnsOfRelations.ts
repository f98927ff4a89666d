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

/** What the columns of one relation are made from. */
interface Packed {
  row: ColumnsRow;
  kind: string;
  comments?: ColumnTextsRow;
  defaults?: ColumnTextsRow;
  primaryKey: readonly number[];
  unvalidatedNotNulls: readonly number[];
}

/**
 * The columns of all relations, kept as the server sent them and made when they
 * are asked for: hundreds of thousands of them would fill the memory, and who
 * reads them looks at one relation after the other. Those asked for last are
 * kept.
 */
export class ColumnsOfRelations {
  static create(rows: AllColumnRows): ColumnsOfRelations {
    const keys = new Map<number, readonly number[]>();
    for (const { type, relation, columns } of rows.keys) {
      if (type === 'p') {
        keys.set(relation, columns);
      }
    }
    const comments = new Map(rows.columnComments.map(row => [row.oid, row]));
    const defaults = new Map(rows.columnDefaults.map(row => [row.oid, row]));
    const kinds = new Map(rows.relations.map(({ oid, kind }) => [oid, kind]));
    const unvalidated = groupBy(rows.unvalidatedNotNulls, row => row.relation);
    return new ColumnsOfRelations(
      TypeDictionary.create(rows.types, rows.domainChecks),
      CollationNames.create(rows.collations),
      new Map(
        rows.columns.map(row => [
          row.oid,
          {
            row,
            kind: kinds.get(row.oid) ?? '',
            comments: comments.get(row.oid),
            defaults: defaults.get(row.oid),
            primaryKey: keys.get(row.oid) ?? [],
            unvalidatedNotNulls: (unvalidated.get(row.oid) ?? []).flatMap(
              ({ columns }) => columns,
            ),
          },
        ]),
      ),
    );
  }

  private last: { oid: number; columns: ColumnSnapshot[] } | undefined;

  private constructor(
    private readonly types: TypeDictionary,
    private readonly collations: CollationNames,
    private readonly packed: ReadonlyMap<number, Packed>,
  ) {}

  /** By position; none for a relation that is not among them. */
  of(oid: number): ColumnSnapshot[] {
    if (this.last?.oid !== oid) {
      const found = this.packed.get(oid);
      const { types, collations } = this;
      this.last = {
        oid,
        columns: found
          ? assembleColumns(found.row, { ...found, types, collations })
          : [],
      };
    }
    return this.last.columns;
  }
}
