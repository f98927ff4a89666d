import type {
  MeasuredPeriod,
  TableKind,
  TypeCategory,
  ReferenceAction,
} from '@datamap/plugin-datamap-common';
import type { StructureFingerprint } from './fingerprint';
import type { StructureDetails } from './structureDetails';

/**
 * The server behind a warehouse, and the era that its statistics belong to.
 *
 * Counters may be compared only within one era: the same system identifier,
 * start time, reset time and role (writer or standby). After a crash
 * `statsReset` is absent although the counters start from nothing
 * (PostgreSQL documentation, "The Cumulative Statistics System").
 *
 * @public
 */
export interface WarehouseServer {
  /** As people write it, such as `18.4`. */
  version: string;
  /** As `server_version_num` has it, such as 180004. */
  versionNumber: number;
  database: string;
  databaseOid: number;
  /** Absent where the role may not ask for it. */
  systemIdentifier?: string;
  inRecovery: boolean;
  /** ISO 8601. */
  startedAt: string;
  /** ISO 8601; absent when the server does not know of a reset. */
  statsReset?: string;
  /** Bytes. */
  blockSize: number;
}

/**
 * Something about our role that its keepers should know.
 *
 * @public
 */
export interface AccessWarning {
  code:
    | 'role-can-write'
    | 'role-is-superuser'
    | 'schemas-without-usage'
    | 'update-log-not-readable'
    | 'statistics-on-standby'
    | 'sizes-partly-unknown'
    | 'row-security-hides-statistics';
  count?: number;
  /** Never the name of a schema that the role may not use. */
  names?: string[];
  /** What the warehouse's keeper can run to end it, in the warehouse's language. */
  sql?: string;
}

/**
 * One consistent reading of a warehouse's structure.
 *
 * @public
 */
export interface StructureSnapshot {
  /** The moment of the snapshot, by the warehouse's clock, ISO 8601. */
  readAt: string;
  server: WarehouseServer;
  /** 1 structure only, 2 plus the update log, 3 plus contents that the configuration names. */
  accessLevel: 1 | 2 | 3;
  warnings: AccessWarning[];
  /** The database's own comment. */
  comment?: string;
  schemas: SchemaSnapshot[];
  relations: RelationSnapshot[];
  /**
   * Object ids of relations that did not change since the fingerprint that the
   * reading was given, and are not among `relations`. Absent where all were read.
   */
  unchanged?: number[];
  /** For the next reading; where one was asked for, and the connector knows how. */
  fingerprint?: StructureFingerprint;
}

/**
 * A schema that the role may use.
 *
 * @public
 */
export interface SchemaSnapshot {
  oid: number;
  name: string;
  /** The owning role. */
  owner: string;
  comment?: string;
}

/**
 * A relation that a person would call a table. Partitions are not among them:
 * they are {@link RelationSnapshot.parts} of their root.
 *
 * @public
 */
export interface RelationSnapshot extends StructureDetails {
  oid: number;
  schema: string;
  name: string;
  kind: TableKind;
  /** The owning role. */
  owner: string;
  comment?: string;
  persistence: 'permanent' | 'unlogged' | 'temporary';
  rowSecurity: boolean;
  /** False for a materialized view WITH NO DATA; true for everything else. */
  populated: boolean;
  /** Whether the role may SELECT from it. */
  canSelect: boolean;
  /** For a foreign table, the server's name. */
  foreignServer?: string;
  /** For a partitioned table. */
  partitioning?: {
    strategy: 'range' | 'list' | 'hash';
    /** Names of key columns in order; an expression is given as `(expression)`. */
    key: string[];
  };
  /** For a partitioned table, all leaf partitions that store rows, at any depth. */
  parts: PartitionSnapshot[];
  /** Object ids of tables that it inherits from (not partitions), in order. */
  inheritsFrom: number[];
  /** For views, the object ids of the relations that the definition names. */
  readsFrom: number[];
  /**
   * By position; dropped columns are not among them. A connector may make
   * columns, keys and indexes anew each time that they are asked for, so that
   * those of a whole warehouse are never in memory at once: ask once, use, and
   * let go.
   */
  columns: ColumnSnapshot[];
  /** Primary, unique and foreign keys; clones on partitions are not among them. */
  keys: KeySnapshot[];
  indexes: IndexSnapshot[];
}

/**
 * A leaf partition. Its schema and name are empty where the role may not use
 * the schema: its rows count, its name is not told.
 *
 * @public
 */
export interface PartitionSnapshot {
  oid: number;
  schema: string;
  name: string;
  kind: 'table' | 'foreign-table';
  /** Which rows it takes, such as `FOR VALUES FROM (1) TO (10)` or `DEFAULT`. */
  bound?: string;
  comment?: string;
}

/**
 * A column. `(relation oid, attnum)` stays the same when it is renamed.
 *
 * @public
 */
export interface ColumnSnapshot {
  attnum: number;
  name: string;
  /** As `format_type` gives it, with an empty search path. */
  type: string;
  typeCategory: TypeCategory;
  /** For a domain, the type at its bottom. */
  baseType?: string;
  /** For a domain, what it and the domains below it demand of a value. */
  domainChecks?: Array<{ name: string; sql: string }>;
  enumLabels?: string[];
  /** False where the column, its domain or a primary key forbids null. */
  nullable: boolean;
  nullableSource?: 'column' | 'domain' | 'primary-key';
  /** The default's text; absent for generated columns and where reading it would wait for a lock. */
  default?: string;
  identity?: 'always' | 'by-default';
  generated?: 'stored' | 'virtual';
  /** Where it is not the type's own. */
  collation?: string;
  comment?: string;
}

/**
 * A primary, unique or foreign key.
 *
 * @public
 */
export type KeySnapshot =
  | {
      type: 'primary' | 'unique';
      oid: number;
      name: string;
      comment?: string;
      /** attnums in the order of the key. */
      columns: number[];
      /**
       * Whether the last column is a period: one that does not overlap with
       * those of other rows (WITHOUT OVERLAPS), or, of a foreign key, that is
       * covered by those of the referenced rows (PERIOD), since PostgreSQL 18.
       */
      period?: boolean;
      deferrable: boolean;
      deferred: boolean;
    }
  | {
      type: 'foreign';
      oid: number;
      name: string;
      comment?: string;
      /** attnums in the order of the key. */
      columns: number[];
      /**
       * Whether the last column is a period: one that does not overlap with
       * those of other rows (WITHOUT OVERLAPS), or, of a foreign key, that is
       * covered by those of the referenced rows (PERIOD), since PostgreSQL 18.
       */
      period?: boolean;
      /** The relation that it references. A partition is given as its root. */
      referencedOid: number;
      /** attnums of the referenced relation, pairwise with `columns`. */
      referencedColumns: number[];
      onUpdate: ReferenceAction;
      onDelete: ReferenceAction;
      match: 'simple' | 'full' | 'partial';
      validated: boolean;
      /** False for NOT ENFORCED (since PostgreSQL 18). */
      enforced: boolean;
      deferrable: boolean;
      deferred: boolean;
    };

/**
 * An index.
 *
 * @public
 */
export interface IndexSnapshot {
  oid: number;
  name: string;
  method: string;
  unique: boolean;
  primary: boolean;
  valid: boolean;
  /** attnums of key columns in order; 0 stands for an expression. */
  columns: number[];
  /** attnums of INCLUDE columns. */
  included: number[];
  partial: boolean;
  comment?: string;
}

/**
 * The counters and estimates of relations, read at one moment.
 *
 * @public
 */
export interface RelationStatistics {
  readAt: string;
  server: WarehouseServer;
  relations: RelationStatistic[];
}

/**
 * What `pg_class` and `pg_stat_user_tables` say of one relation, partitions
 * included, under PostgreSQL's own names. Counters are absent where the view
 * has no row for the relation.
 *
 * @public
 */
export interface RelationStatistic {
  oid: number;
  /** -1 for never analyzed; also after TRUNCATE (since PostgreSQL 14). */
  reltuples: number;
  relpages: number;
  nLiveTup?: number;
  nDeadTup?: number;
  nTupIns?: number;
  nTupUpd?: number;
  nTupDel?: number;
  nModSinceAnalyze?: number;
  seqScan?: number;
  idxScan?: number;
  /** Since PostgreSQL 16. ISO 8601. */
  lastSeqScan?: string;
  lastIdxScan?: string;
  lastVacuum?: string;
  lastAutovacuum?: string;
  lastAnalyze?: string;
  lastAutoanalyze?: string;
}

/**
 * Sizes in bytes, read at one moment.
 *
 * @public
 */
export interface RelationSizes {
  readAt: string;
  relations: RelationSize[];
  /** Relations of which nothing could be said, because they were locked or gone. */
  unknown: number[];
}

/**
 * The size of one relation. `method` is `pages` where a lock kept us from
 * asking and the pages of the last vacuum or analyze stand in: then only
 * `mainBytes` is given, and it proves nothing.
 *
 * @public
 */
export interface RelationSize {
  oid: number;
  method: 'relation-size' | 'pages';
  /** The main fork: 0 proves that a plain table or materialized view is empty. */
  mainBytes: number;
  /** The table with its free space map, visibility map and without TOAST. */
  tableBytes?: number;
  toastBytes?: number;
  indexBytes?: number;
  totalBytes?: number;
}

/**
 * The newest entry of the warehouse's update log for one table.
 *
 * @public
 */
export interface UpdateLogEntry {
  schema: string;
  table: string;
  /** ISO 8601. */
  updatedAt: string;
  loader?: string;
  rowsLoaded?: number;
  /** The moments of the newest entries, ISO 8601, the newest first; 16 at most. */
  recent?: string[];
}

/**
 * What a bounded look into a table found.
 *
 * @public
 */
export interface ContentProbe {
  oid: number;
  readAt: string;
  /** How many rows were seen before the limit. */
  rowsSeen: number;
  /** True when the limit stopped the look: then `rowsSeen` is a lower bound. */
  limited: boolean;
}

/**
 * A column whose smallest and largest value say of what time a table's rows
 * tell.
 *
 * @public
 */
export interface PeriodColumn {
  /** The table. */
  oid: number;
  column: string;
}

/**
 * What is known about periods, read from one moment on.
 *
 * @public
 */
export interface RelationPeriods {
  readAt: string;
  relations: RelationPeriod[];
}

/**
 * The smallest and largest value of a table's column: ISO 8601, a date, a date
 * with time, or a date with time in UTC, as the column's type is; or why they
 * are not known. Values outside the years 1 to 9999, infinity among them, are
 * left aside.
 *
 * @public
 */
export type RelationPeriod =
  | { oid: number; from: string; to: string; reason?: undefined }
  | { oid: number; reason: NonNullable<MeasuredPeriod['reason']> };

/**
 * A column that says when its table's rows were last updated.
 *
 * @public
 */
export interface LastUpdateTarget {
  /** The table. */
  oid: number;
  column: string;
}

/**
 * What columns say of last updates, read from one moment on.
 *
 * @public
 */
export interface RelationLastUpdates {
  readAt: string;
  relations: RelationLastUpdate[];
}

/**
 * The largest value of such a column that is not in the future, as a moment (a
 * date is its first moment, a time without a zone is taken as UTC); or why it is
 * not known. Deletions do not show in it.
 *
 * @public
 */
export type RelationLastUpdate =
  | {
      oid: number;
      /** ISO 8601. */
      at: string;
      column: string;
      reason?: undefined;
    }
  | {
      oid: number;
      reason: NonNullable<MeasuredPeriod['reason']>;
      at?: undefined;
    };
