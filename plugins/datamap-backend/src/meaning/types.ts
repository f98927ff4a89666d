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
  PartitionSnapshot,
  RelationPeriod,
  RelationSize,
  RelationSnapshot,
  RelationStatistic,
  UpdateLogEntry,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';

/**
 * What one run knows about one leaf partition, raw.
 */
export interface PartReading {
  part: PartitionSnapshot;
  statistic?: RelationStatistic;
  size?: RelationSize;
}

/**
 * What one run knows about one table, raw.
 */
export interface TableReading {
  relation: RelationSnapshot;
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
  health: Health;
  /** Absent where no column is named for it. */
  period?: MeasuredPeriod;
  /** Absent where there are no counters: views, foreign tables, a standby. */
  activity?: Activity;
  /** What to store for the next reading. */
  memory: PreviousReading;
}
