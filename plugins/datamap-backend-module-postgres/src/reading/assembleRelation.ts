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
export interface RelationParts
  extends Pick<
    RelationSnapshot,
    'schema' | 'parts' | 'inheritsFrom' | 'readsFrom'
  > {
  columns: OfRelations<ColumnSnapshot>;
  keys: OfRelations<KeySnapshot>;
  indexes: OfRelations<IndexSnapshot>;
}

/** Makes what a relation has. */
interface OfRelations<T> {
  of(oid: number): T[];
}

/**
 * One relation, put together. Its columns, keys and indexes are made when
 * they are asked for.
 */
export function assembleRelation(
  row: RelationRow,
  parts: RelationParts,
): RelationSnapshot {
  const { oid, partition_strategy: strategy } = row;
  // All that the relation holds on to, of what it is made from.
  const { columns, keys, indexes } = parts;
  return {
    oid,
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
        key: partitionKey(row.partition_key ?? '', columns.of(oid)),
      },
    }),
    parts: parts.parts,
    inheritsFrom: parts.inheritsFrom,
    readsFrom: parts.readsFrom,
    get columns() {
      return columns.of(oid);
    },
    get keys() {
      return keys.of(oid);
    },
    get indexes() {
      return indexes.of(oid);
    },
  };
}

function partitionKey(vector: string, columns: ColumnSnapshot[]): string[] {
  return attnums(vector).map(
    attnum =>
      columns.find(column => column.attnum === attnum)?.name ?? '(expression)',
  );
}
