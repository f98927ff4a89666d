import type {
  ColumnSnapshot,
  IndexSnapshot,
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { TableKind } from '@datamap/plugin-datamap-common';
import type { RelationRow } from '../sql/relations';
import { attnums } from './attnums';

/** `pg_class.relkind` */
const KINDS: Record<string, TableKind> = {
  r: 'table',
  p: 'partitioned-table',
  v: 'view',
  m: 'materialized-view',
  f: 'foreign-table',
};

/** `pg_class.relpersistence` */
const PERSISTENCES: Record<string, RelationSnapshot['persistence']> = {
  p: 'permanent',
  u: 'unlogged',
  t: 'temporary',
};

type Strategy = NonNullable<RelationSnapshot['partitioning']>['strategy'];

/** `pg_partitioned_table.partstrat` */
const STRATEGIES: Record<string, Strategy> = {
  h: 'hash',
  l: 'list',
  r: 'range',
};

/**
 * What a relation has beside its row.
 */
export type RelationParts = Pick<
  RelationSnapshot,
  'schema' | 'parts' | 'inheritsFrom' | 'readsFrom'
>;

/**
 * What is made only when it is asked for.
 */
export interface Makers {
  columns: OfRelations<ColumnSnapshot>;
  keys: OfRelations<KeySnapshot>;
  indexes: OfRelations<IndexSnapshot>;
}

/** Makes what a relation has. */
interface OfRelations<T> {
  of(oid: number): T[];
}

/** From what a relation makes the rest of itself. */
const MAKERS = Symbol('makers');

type Assembled = RelationSnapshot & { readonly [MAKERS]: Makers };

/**
 * What a relation makes when it is asked. The same functions for all: with some
 * of its own, each would be a dictionary of three times the size.
 */
const MADE_LATER = {
  columns: {
    enumerable: true,
    configurable: true,
    get(this: Assembled) {
      return this[MAKERS].columns.of(this.oid);
    },
  },
  keys: {
    enumerable: true,
    configurable: true,
    get(this: Assembled) {
      return this[MAKERS].keys.of(this.oid);
    },
  },
  indexes: {
    enumerable: true,
    configurable: true,
    get(this: Assembled) {
      return this[MAKERS].indexes.of(this.oid);
    },
  },
};

/**
 * Makes relations of one reading. Their columns, keys and indexes are made when
 * they are asked for.
 */
export function createRelations(
  makers: Makers,
): (row: RelationRow, parts: RelationParts) => RelationSnapshot {
  const own = { [MAKERS]: { value: makers }, ...MADE_LATER };
  return (row, parts) =>
    Object.defineProperties(
      plainRelation(row, parts, makers),
      own,
    ) as RelationSnapshot;
}

function plainRelation(
  row: RelationRow,
  parts: RelationParts,
  { columns }: Makers,
): Omit<RelationSnapshot, keyof Makers> {
  const { partition_strategy: strategy } = row;
  return {
    oid: row.oid,
    schema: parts.schema,
    name: row.name,
    kind: KINDS[row.kind],
    owner: row.owner,
    ...(row.comment !== null && { comment: row.comment }),
    persistence: PERSISTENCES[row.persistence],
    rowSecurity: row.row_security,
    populated: row.populated,
    canSelect: row.can_select ?? false,
    ...(row.foreign_server !== null && { foreignServer: row.foreign_server }),
    ...(row.tablespace !== null && { tablespace: row.tablespace }),
    ...(row.extension !== null && { extension: row.extension }),
    ...(row.forced_row_security && { forcedRowSecurity: true }),
    ...(strategy !== null && {
      partitioning: {
        strategy: STRATEGIES[strategy],
        key: partitionKey(row.partition_key ?? '', columns.of(row.oid)),
      },
    }),
    parts: parts.parts,
    inheritsFrom: parts.inheritsFrom,
    readsFrom: parts.readsFrom,
  };
}

function partitionKey(vector: string, columns: ColumnSnapshot[]): string[] {
  return attnums(vector).map(
    attnum =>
      columns.find(column => column.attnum === attnum)?.name ?? '(expression)',
  );
}
