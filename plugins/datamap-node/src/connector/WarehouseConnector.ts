import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { ChangeListener, ChangeWatch } from './changes';
import type { ReadStructureOptions, StructureFingerprint } from './fingerprint';
import type {
  DefinitionReading,
  IndexStatistics,
  KnownDefinitions,
  RelationDefinition,
} from './definitions';
import type { WarehouseAccess } from '@datamap/plugin-datamap-common';
import type {
  LastUpdateTarget,
  PeriodColumn,
  RelationLastUpdates,
  RelationPeriods,
  RelationSizes,
  RelationStatistics,
  StructureSnapshot,
  UpdateLogEntry,
  ContentProbe,
} from './snapshot';

/**
 * Makes connectors of one kind.
 *
 * @public
 */
export interface WarehouseConnectorFactory {
  /** What `datamap.warehouses.<id>.connector` says to get this kind, such as `postgres`. */
  readonly type: string;

  /**
   * Makes the connector of one warehouse. Does not connect: a warehouse that is
   * out of reach must not keep the portal from starting.
   *
   * Throws an InputError that names the configuration key and the remedy where
   * the configuration makes no sense.
   */
  create(options: WarehouseConnectorOptions): WarehouseConnector;
}

/**
 * What a connector is made from.
 *
 * @public
 */
export interface WarehouseConnectorOptions {
  /** The warehouse's id, a lower-case DNS label. */
  warehouseId: string;
  /** The object at `datamap.warehouses.<id>`; `connection` in it is the connector's own. */
  config: Config;
  logger: LoggerService;
}

/**
 * What every reading is given.
 *
 * @public
 */
export interface ReadOptions {
  /** Aborted when the run is cancelled or out of time; the statement under way must end too. */
  signal?: AbortSignal;
  /** Told of each statement after its end, so that the load can be shown and limited. */
  onStatement?: (statement: StatementCost) => void;
}

/**
 * Which statistics are to be read.
 *
 * @public
 */
export interface ReadStatisticsOptions extends ReadOptions {
  /** The relations that store something, partitions included; all if not given. */
  oids?: number[];
}

/**
 * What a statement cost.
 *
 * @public
 */
export interface StatementCost {
  milliseconds: number;
  /** Rows that it gave. */
  rows: number;
}

/**
 * Reads one warehouse. It knows SQL and no product rule: it gives what the
 * database says, raw, with the moment at which it said so.
 *
 * The warehouse is sacred. An implementation reads in short, read-only,
 * time-limited transactions, waits for no lock, keeps no session state (so that
 * it works behind transaction pooling), opens at most three connections and
 * works with one, says who it is, and loses one table rather than the run.
 *
 * All methods throw {@link ConnectorError}. The engine calls them one after the
 * other, never two at once for one warehouse.
 *
 * @public
 */
export interface WarehouseConnector {
  /**
   * What the role may see, and what would change it. The first thing that a run
   * asks, so that it also tells whether the warehouse can be reached. A
   * connector without it is asked for the structure first.
   */
  readAccess?(options?: ReadOptions): Promise<WarehouseAccess>;

  /**
   * Schemas, relations, columns, keys, indexes and dependencies, in one
   * consistent snapshot. Only schemas that the role may use are in it. Needs no
   * right to read a row. Given the fingerprint of a reading before, it may read
   * only what changed since.
   */
  readStructure(options?: ReadStructureOptions): Promise<StructureSnapshot>;

  /**
   * What tells whether the structure is as it was, without reading it: to be
   * held against the fingerprint of a snapshot.
   */
  readFingerprint?(
    options?: ReadStructureOptions,
  ): Promise<StructureFingerprint>;

  /**
   * The counters and estimates of relations of the schemas that the role may
   * use, partitions included, by object id: of all, or of some.
   */
  readStatistics(options?: ReadStatisticsOptions): Promise<RelationStatistics>;

  /**
   * The sizes of relations. A relation that is locked or gone meanwhile is
   * given by pages, or left out, and never fails the call.
   *
   * @param oids - the relations that store something, partitions included
   */
  readSizes(oids: number[], options?: ReadOptions): Promise<RelationSizes>;

  /**
   * The newest entry for each table of the warehouse's own update log. Empty
   * where none is configured; `undefined` where it may not be read.
   */
  readUpdateLog(options?: ReadOptions): Promise<UpdateLogEntry[] | undefined>;

  /**
   * Looks into the tables whose contents may be read by configuration (off by
   * default), within a row limit and a time limit each.
   *
   * @param oids - the tables in question; the connector leaves out what the
   *   configuration does not name
   */
  probeContents(oids: number[], options?: ReadOptions): Promise<ContentProbe[]>;

  /**
   * Reads the smallest and largest value of columns, in tables whose contents
   * may be read by configuration, where an index answers it. A table that is
   * locked, slow or gone is given with the reason, and never fails the call.
   */
  readPeriods(
    columns: PeriodColumn[],
    options?: ReadOptions,
  ): Promise<RelationPeriods>;

  /**
   * Reads the texts of views, checks, expressions, triggers and policies, of
   * relations whose stamp is not the known one, and which routines name which
   * relations. Never waits long for a lock: what is locked is named, and is read
   * another time. A connector without it leaves the texts out.
   *
   * @param onRead - given the relations a few at a time; the next are read when
   *   its promise is fulfilled
   */
  readDefinitions?(
    known: KnownDefinitions,
    onRead: (relations: RelationDefinition[]) => Promise<void>,
    options?: ReadOptions,
  ): Promise<DefinitionReading>;

  /**
   * Sizes and uses of all indexes. A connector without it leaves them out.
   */
  readIndexStatistics?(options?: ReadOptions): Promise<IndexStatistics>;

  /**
   * Reads when tables were last updated from columns that say so, in tables
   * whose contents may be read by configuration, where an index answers it. A
   * table that is locked, slow or gone is given with the reason, and never fails
   * the call. A connector that has no way to do so leaves it out.
   */
  readLastUpdates?(
    targets: LastUpdateTarget[],
    options?: ReadOptions,
  ): Promise<RelationLastUpdates>;

  /**
   * Hears of changes as they happen, where the warehouse's keepers made it tell
   * of them and the configuration says so; `undefined` where it does not. The
   * engine then reads at once instead of waiting for the next run. At most one
   * listens for each warehouse in a process.
   */
  watch?(listener: ChangeListener): Promise<ChangeWatch | undefined>;

  /** Closes what is open. */
  close(): Promise<void>;
}
