/** A major version of PostgreSQL. 14, 16 and 17 are for Linux on x64 only. */
export type PostgresMajor = 14 | 15 | 16 | 17 | 18;

/** The major versions that there are for this machine, the newest first. */
export function availableMajors(machine?: {
  platform?: string;
  arch?: string;
}): PostgresMajor[];

/** What {@link startPostgres} takes. */
export interface StartPostgresOptions {
  /**
   * The folder that holds everything of this server: the data (`cluster`), the
   * superuser's password (`superuser-password`, mode 0600) and the log. Made
   * if it does not exist.
   */
  dataDir: string;
  /** The TCP port on 127.0.0.1; any free one if none is given. */
  port?: number;
  /** The major version, 18 if none is given. */
  major?: PostgresMajor;
  /** Where the server writes its log; `postgres.log` in the data folder if not given. */
  logFile?: string;
  /** Further settings as in `postgresql.conf`. */
  settings?: Record<string, string | number>;
  /**
   * `false` trades safety against a crash of the machine for speed (`fsync`
   * off). For tests only.
   */
  durable?: boolean;
}

/** A running server. */
export interface PostgresServer {
  /** Connection string of the superuser, with the password: never to be printed. */
  url: string;
  port: number;
  major: PostgresMajor;
  /** The number of the server's main process. */
  pid: number;
  logFile: string;
  /**
   * Ends the server: every session at once, by force after a few seconds. May
   * be called more than once. If this process dies without calling it, however
   * it dies, the server shuts down by itself.
   */
  stop(): Promise<void>;
  /**
   * Calls the listener when the server ends without having been told to, for
   * example by a crash. The error names the reason and the log.
   */
  onExit(listener: (error: Error) => void): void;
}

/** Why a server was not started: the message names the thing. */
export class PostgresStartError extends Error {
  constructor(message: string, remedy: string);
  /** What a person can do about it. */
  readonly remedy: string;
}

/**
 * Starts an embedded PostgreSQL server, UTF-8, on 127.0.0.1 only, with
 * passwords (SCRAM). When it fails it leaves nothing running.
 *
 * As root, which PostgreSQL refuses, it runs as an existing user without
 * privileges; programs and data are kept where that user can reach them.
 *
 * @throws {@link PostgresStartError} if the platform is not supported, the port
 * is in use, the data folder belongs to another major version or to a running
 * server, or the server does not start.
 */
export function startPostgres(
  options: StartPostgresOptions,
): Promise<PostgresServer>;

/** Removes a data folder with everything that belongs to it. No server may be running on it. */
export function removeDataDir(dataDir: string): Promise<void>;

/**
 * Makes the role `backstage`, which may create databases, and gives its
 * connection string for `backend.database.connection`. May be called again.
 *
 * @param options.adminUrl the superuser's connection string of {@link PostgresServer}
 */
export function createPortalDatabase(options: {
  adminUrl: string;
}): Promise<string>;

/** What {@link loadSqlFile} takes. */
export interface LoadSqlFileOptions {
  adminUrl: string;
  /** The database to load into; made if it does not exist. */
  database: string;
  /** A script for psql, for example a dump. */
  file: string;
}

/** A part of a script, by its line (the first is 1) and how it begins. */
export interface ScriptPlace {
  line: number;
  text: string;
}

/** What {@link loadSqlFile} gives. */
export interface LoadSqlFileResult {
  /** The superuser's connection string of that database: never to be printed. */
  url: string;
  /** How many statements went through. */
  statements: number;
  /** Commands of psql, and statements that make or drop whole databases. */
  skipped: ScriptPlace[];
  /** Statements that PostgreSQL refused, with what it said. */
  failed: Array<ScriptPlace & { message: string }>;
}

/**
 * Loads a file written for psql, rows of `COPY … FROM stdin` included. As psql
 * does, it goes on after a statement that failed, and tells of it.
 */
export function loadSqlFile(
  options: LoadSqlFileOptions,
): Promise<LoadSqlFileResult>;

/** What the sample warehouse's reader may do (design decision 8). */
export type AccessLevel = 1 | 2 | 3;

/** What {@link createSampleWarehouse} takes. */
export interface CreateSampleWarehouseOptions {
  /** The superuser's connection string of {@link PostgresServer}. */
  adminUrl: string;
  /** The database's name, `warehouse` if none is given. */
  database?: string;
}

/** A sample warehouse. The connection strings hold passwords: never to be printed. */
export interface SampleWarehouse {
  /** As `datamap_reader`, who reads and cannot write. */
  url: string;
  /** As `warehouse_owner`, who may do everything that the tables' owners may. */
  ownerUrl: string;
  /** As the superuser. */
  adminUrl: string;
  /** Whether it was made by this call; `false` if it was there and current. */
  created: boolean;
  /** Milliseconds that this call took. */
  duration: number;
}

/**
 * Makes the sample warehouse, or, where it is there and current, only lets its
 * nightly loader catch up with the update log. The reader is at access level 2
 * after it was made, with `reporting.daily_sales` opened beside it.
 *
 * @throws Error if there is a database of that name which it did not make
 */
export function createSampleWarehouse(
  options: CreateSampleWarehouseOptions,
): Promise<SampleWarehouse>;

/**
 * Puts the reader of a sample warehouse on an access level: 1 no SELECT at all,
 * 2 SELECT on `meta.table_updates`, 3 also on `ecommerce` and `out_gov` (not on
 * `finance.salaries`, for example).
 *
 * @param adminUrl the warehouse's own, as in {@link SampleWarehouse}
 */
export function accessLevel(
  adminUrl: string,
  level: AccessLevel,
): Promise<void>;

/** The verdicts and figures that a table of the sample warehouse demonstrates. */
export interface Situation {
  schema: string;
  table: string;
  /** A line of the truth table, in few words. */
  situation: string;
  /** How many rows a SELECT would find; `undefined` if it would fail or is never made. */
  truth: { rows: number | undefined };
  /** What the database says about it, on PostgreSQL 15 as on 18. */
  expected: {
    /** `pg_class.relkind` */
    relkind: 'r' | 'p' | 'm' | 'v' | 'f';
    reltuples: number;
    /** `pg_stat_user_tables`; `undefined` where it has no row for this kind. */
    nLiveTup?: number;
    nDeadTup?: number;
    nTupIns?: number;
    /** Whether `last_analyze` is set. */
    analyzed: boolean;
    mainFork: 'zero' | 'positive';
    /** `pg_class.relispopulated` */
    populated: boolean;
  };
}

/** Every situation of row counts that the sample warehouse holds, one table each. */
export const situations: readonly Situation[];
