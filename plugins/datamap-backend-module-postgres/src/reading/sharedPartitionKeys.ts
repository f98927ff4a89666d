import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { PartitionKeyRow } from '../sql/partitionKeys';
import { groupBy } from './groupBy';
import type { KeyFacts } from './unpackKeys';

/**
 * What {@link sharedPartitionKeys} needs to know about one partitioned table.
 */
export interface SharedPartitionKeysOptions {
  /** The columns of the partitioned table. */
  columns: ColumnSnapshot[];
  /** How many partitions store its rows. */
  partitions: number;
  /** Foreign keys of those partitions, by object id. */
  keys: PartitionKeyRow[];
  /** The keys that are declared on the partitioned table itself. */
  ownKeys: KeyFacts[];
  rootOf(oid: number): number;
}

/**
 * Foreign keys that hold for every row of a partitioned table because each of
 * its partitions has one of its own, although none is declared on the table
 * itself. Each is given as the table's, under the name that it has on the
 * oldest partition. A key that some partitions lack is no key of the table.
 */
export function sharedPartitionKeys(
  options: SharedPartitionKeysOptions,
): KeyFacts[] {
  const { columns, keys, rootOf } = options;
  const attnums = new Map(columns.map(({ name, attnum }) => [name, attnum]));
  const declared = new Set(
    options.ownKeys
      .filter(({ type }) => type === 'f')
      .map(key => `${key.columns.join()}→${rootOf(key.referenced)}`),
  );
  const shared: KeyFacts[] = [];
  for (const alike of groupBy(keys, key => meaningOf(key, rootOf)).values()) {
    const [oldest] = alike;
    const own = oldest.column_names.map(name => attnums.get(name) ?? 0);
    const holders = new Set(alike.map(({ relation }) => relation));
    if (
      holders.size === options.partitions &&
      !declared.has(`${own.join()}→${rootOf(oldest.referenced)}`)
    ) {
      shared.push({
        ...oldest,
        type: 'f',
        columns: own,
        referenced_columns: [],
        validated: alike.every(({ validated }) => validated),
        enforced: alike.every(({ enforced }) => enforced),
        comment: null,
      });
    }
  }
  return shared;
}

function meaningOf(
  key: PartitionKeyRow,
  rootOf: SharedPartitionKeysOptions['rootOf'],
): string {
  return JSON.stringify([
    key.column_names,
    rootOf(key.referenced),
    key.referenced_names,
    key.on_update,
    key.on_delete,
    key.match,
    key.period,
    key.deferrable,
    key.deferred,
  ]);
}
