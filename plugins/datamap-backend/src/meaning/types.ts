import type {
  Activity,
  Grade,
  Health,
  MeasuredPeriod,
  MeasuredRows,
  MeasuredSize,
  MeasuredTime,
  Verdict,
  VerdictName,
} from '@datamap/plugin-datamap-common';
import type {
  ContentProbe,
  RelationLastUpdate,
  RelationPeriod,
  RelationSize,
  RelationStatistic,
  UpdateLogEntry,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { RelationOutline } from './RelationOutline';

/**
 * What a loader reported to the portal of one table.
 */
export interface UpdateReport {
  /** ISO 8601. */
  updatedAt: string;
  loader?: string;
  /** The moments of earlier reports, ISO 8601, the newest first. */
  recent: string[];
}

/**
 * The table that another looks copied from.
 */
export interface CopyFinding {
  /** Schema and name. */
  original: string;
  /** Columns of the same name and type in both. */
  columnsAlike: number;
  /** Columns of the copy. */
  columns: number;
}

/**
 * What the history says of a table at one moment.
 */
export interface HistoryPoint {
  /** ISO 8601. */
  at: string;
  rows?: number;
  rowsMethod: MeasuredRows['method'];
  /** Bytes. */
  size?: number;
  sizeMethod: MeasuredSize['method'];
}

/**
 * What growth is measured against.
 */
export interface TableHistory {
  /** The newest that is at least a week old. */
  weekAgo: HistoryPoint;
  /** The newest that is at least half a week old. */
  midWeek: HistoryPoint;
}

/**
 * How long the counters of a table have been watched without a gap, and what
 * they said at first. Moments are milliseconds, as they are those of readings
 * long ago and not of the one at hand.
 */
export interface Watch {
  /** Our first reading in this era of the statistics. */
  since: number;
  /** All scans that were counted until then. */
  scans: number;
}

/**
 * What one run knows about one leaf partition, raw.
 */
export interface PartReading {
  part: RelationOutline['parts'][number];
  statistic?: RelationStatistic;
  size?: RelationSize;
}

/**
 * What one run knows about one table, raw.
 */
export interface TableReading {
  relation: RelationOutline;
  statistic?: RelationStatistic;
  size?: RelationSize;
  /** The leaves of a partitioned table, as many as `relation.parts`. */
  parts: PartReading[];
  probe?: ContentProbe;
  /**
   * Whether the configuration names this table's contents as readable, so that
   * a look into it would have been the next thing to try.
   */
  probeWanted?: boolean;
  updateLogEntry?: UpdateLogEntry;
  /** What the update log is called, for the evidence. */
  updateLogName?: string;
  /** ISO 8601; `statisticsReadAt` stands in where it is absent. */
  updateLogReadAt?: string;
  /** The newest report that a loader made to the portal. */
  updateReport?: UpdateReport;
  /** How often somebody expects it to be updated, in milliseconds. */
  expectedEvery?: number;
  /** What a column tells of its last update, where one is named. */
  lastUpdate?: RelationLastUpdate;
  /** ISO 8601; `statisticsReadAt` stands in where it is absent. */
  lastUpdatesReadAt?: string;
  /** The table that it looks copied from. */
  copyOf?: CopyFinding;
  /** The column that is named for the period, if one is. */
  periodColumn?: string;
  period?: RelationPeriod;
  /** ISO 8601; `statisticsReadAt` stands in where it is absent. */
  periodsReadAt?: string;
  /** The server that gave the statistics, with their era. */
  server: WarehouseServer;
  /** ISO 8601. */
  statisticsReadAt: string;
  /** ISO 8601. */
  sizesReadAt: string;
  /** ISO 8601. */
  structureReadAt: string;
  /** What `relation.readsFrom` is called. */
  sourceNames?: string[];
  /** What the tables that inherit from this one are called (not partitions). */
  inheritedByNames?: string[];
}

/**
 * What the counters of one reading may be compared with: only those of the same
 * era (PostgreSQL documentation, "The Cumulative Statistics System").
 */
export interface StatisticsEra {
  systemIdentifier?: string;
  databaseOid: number;
  startedAt: string;
  statsReset?: string;
  inRecovery: boolean;
}

/**
 * The write counters of one relation that stores rows.
 */
export interface WriteCounters {
  inserted: number;
  updated: number;
  deleted: number;
}

/**
 * What the store keeps of a reading for the next one. JSON-serialisable.
 */
export interface PreviousReading {
  /** When the statistics were read, ISO 8601. */
  readAt: string;
  rows: MeasuredRows;
  lastUpdated: MeasuredTime;
  verdicts: VerdictName[];
  /** The period, where it was known. */
  period?: { column: string; from: string; to: string };
  /** The newest reading that found rows. */
  lastNonEmpty?: { rows: number; grade: Grade; at: string };
  /** By object id (as JSON has keys, a string) of the table or of its leaves. */
  counters?: { [oid: string]: WriteCounters };
  /**
   * Object ids of those relations whose counters are known to have started
   * over while they held rows: there, they do not cover the relation's life.
   */
  countersCut?: number[];
  era: StatisticsEra;
  /** Absent where there are no counters. */
  watch?: Watch;
  /** Between which two readings counters last grew, in milliseconds. */
  lastActivity?: { from: number; to: number };
  /** When it was updated, one moment a day, in milliseconds, the newest first. */
  recentUpdates?: number[];
}

/**
 * What the facts say about one table.
 */
export interface TableAssessment {
  rows: MeasuredRows;
  /** Everything with its indexes and TOAST. */
  size: MeasuredSize;
  sizes: { table: MeasuredSize; indexes: MeasuredSize; toast: MeasuredSize };
  lastUpdated: MeasuredTime;
  /** The most telling first. */
  verdicts: Verdict[];
  /** What else its keepers may want to look at. */
  furtherVerdicts: Verdict[];
  health: Health;
  /** Absent where no column is named for it. */
  period?: MeasuredPeriod;
  /** Absent where there are no counters: views, foreign tables, a standby. */
  activity?: Activity;
  /** What to store for the next reading. */
  memory: PreviousReading;
}
