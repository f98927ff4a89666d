import type {
  PartitionSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';

/**
 * What of a relation its figures, its verdicts and what the catalog says of it
 * rest on: without columns, so that those of a whole warehouse are small.
 */
export interface RelationOutline
  extends Pick<
    RelationSnapshot,
    | 'oid'
    | 'schema'
    | 'name'
    | 'kind'
    | 'comment'
    | 'rowSecurity'
    | 'populated'
    | 'canSelect'
    | 'foreignServer'
    | 'inheritsFrom'
    | 'readsFrom'
  > {
  /** The leaves of a partitioned table. */
  parts: Array<Pick<PartitionSnapshot, 'oid' | 'kind'>>;
  hasPrimaryKey: boolean;
  /** Names of its unique keys. */
  uniqueKeys: string[];
  foreignKeys: Array<{ name: string; oid: number }>;
  columns: {
    count: number;
    /** How many have a comment. */
    described: number;
    /** Alike as long as names and comments are. */
    hash: string;
  };
}
