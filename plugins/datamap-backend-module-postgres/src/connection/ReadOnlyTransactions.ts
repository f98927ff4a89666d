import {
  ConnectorError,
  type StatementCost,
} from '@datamap/plugin-datamap-node';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import type { ConnectionSettings } from '../config/readConnectionSettings';
import { BEGIN, COMMIT, ROLLBACK } from '../sql/transaction';
import { LOCAL_SETTINGS } from '../sql/localSettings';
import {
  EXPORT_SNAPSHOT,
  type ExportedSnapshotRow,
  importSnapshot,
  WITHOUT_WORKERS,
} from '../sql/snapshot';
import { classifyError } from './classifyError';
import { poolOptions } from './poolOptions';
import { Statements } from './Statements';

/**
 * Sends one statement and gives its rows.
 */
export type Query = <Row extends QueryResultRow>(
  sql: string,
  values?: unknown[],
) => Promise<Row[]>;

/**
 * Sends one statement, in which `$1`, `$2` stand for lists of object ids, as
 * `COPY (…) TO STDOUT`, and hands on its bytes (UTF-8) piece by piece. The
 * server sends many rows that way at the least cost, and nothing is made of them
 * here.
 */
export type Copy = (
  sql: string,
  values: Array<readonly number[] | undefined>,
  take: (piece: Buffer) => void,
) => Promise<void>;

/**
 * Does two things at once: one in the transaction itself, the other in another
 * that sees the same snapshot, where a connection to the same server is to be
 * had, and otherwise after the first.
 */
export type Beside = <T, U>(
  use: () => Promise<T>,
  useOther: (query: Query, copy: Copy) => Promise<U>,
) => Promise<[T, U]>;

/** What is done in a transaction. */
export interface Transaction {
  query: Query;
  copy: Copy;
  beside: Beside;
}

/**
 * How a transaction is to be run.
 */
export interface TransactionOptions {
  /** Milliseconds for each statement; the configured limit if not given. */
  statementTimeout?: number;
  /** Ends the statement under way. */
  signal?: AbortSignal;
  /**
   * Whether to close the connection afterwards. A backend of the server keeps
   * what it learned about every table in its memory until then.
   */
  closeAfterwards?: boolean;
  /** Told of each statement after its end, whatever came of it. */
  onStatement?: (statement: StatementCost) => void;
}

/** Milliseconds that a statement may wait for a lock. */
const LOCK_TIMEOUT = 100;

/**
 * Milliseconds that the answer to a statement may take beyond the statement's
 * own limit. A network that swallows everything and closes nothing would
 * otherwise keep us waiting for as long as the operating system does, for hours.
 */
const ANSWER_GRACE = 5_000;

/** Milliseconds after which the server ends a transaction that we forgot. */
const IDLE_TIMEOUT = 30_000;

/**
 * The only way to a warehouse: short transactions that read and cannot write,
 * with time limits that end with the transaction. Nothing is set on the
 * session and nothing is prepared by name, so it works behind a pooler that
 * gives every transaction another connection.
 */
export class ReadOnlyTransactions {
  static create(options: {
    warehouseId: string;
    connection: ConnectionSettings;
    /** Whether the tables of extensions are asked for; not if not given. */
    extensionTables?: boolean;
  }): ReadOnlyTransactions {
    const { warehouseId, connection, extensionTables = false } = options;
    return new ReadOnlyTransactions(warehouseId, connection, extensionTables);
  }

  private pool: Pool | undefined;

  private constructor(
    private readonly warehouseId: string,
    private readonly connection: ConnectionSettings,
    private readonly extensionTables: boolean,
  ) {}

  /**
   * Runs something in one transaction.
   *
   * @throws ConnectorError for everything that the server, the network or the
   *   driver has to say; other errors of `use` as they are
   */
  async run<T>(
    use: (query: Query, copy: Copy, beside: Beside) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const client = await this.connect(options.signal);
    return await this.runOn(client, use, options);
  }

  private async runOn<T>(
    client: PoolClient,
    use: (query: Query, copy: Copy, beside: Beside) => Promise<T>,
    options: TransactionOptions,
    snapshot?: string,
  ): Promise<T> {
    const statementTimeout =
      options.statementTimeout ?? this.connection.statementTimeout;
    const statements = new Statements(client, {
      answerTimeout: statementTimeout + ANSWER_GRACE,
      signal: options.signal,
      onStatement: options.onStatement,
      classify: error => this.classify(error, 'read', options.signal),
    });
    const { query, copy } = statements;
    let released = false;
    const release = (destroy: boolean) => {
      if (!released) {
        released = true;
        client.release(destroy);
      }
    };
    // With a statement under way this closes the socket, upon which the server
    // ends the statement (client_connection_check_interval).
    const cancel = () => release(true);
    options.signal?.addEventListener('abort', cancel);
    try {
      options.signal?.throwIfAborted();
      await query(BEGIN);
      if (snapshot !== undefined) {
        await query(importSnapshot(snapshot));
        await query(WITHOUT_WORKERS);
      }
      await query(LOCAL_SETTINGS, [
        `${statementTimeout}`,
        `${LOCK_TIMEOUT}`,
        `${IDLE_TIMEOUT}`,
        this.extensionTables ? 'on' : 'off',
      ]);
      const result = await use(
        query,
        copy,
        this.besideOf(query, copy, options),
      );
      await query(COMMIT);
      return result;
    } catch (error) {
      if (!statements.broken && !released) {
        await query(ROLLBACK).catch(() => {});
      }
      throw options.signal?.aborted
        ? this.classify(error, 'read', options.signal)
        : error;
    } finally {
      options.signal?.removeEventListener('abort', cancel);
      release(statements.broken || (options.closeAfterwards ?? false));
    }
  }

  /** Closes what is open. It opens again when it is used again. */
  async close(): Promise<void> {
    const pool = this.pool;
    this.pool = undefined;
    await pool?.end();
  }

  private besideOf(
    query: Query,
    copy: Copy,
    options: TransactionOptions,
  ): Beside {
    return async (use, useOther) => {
      const other =
        this.connection.poolSize > 1
          ? await this.connect(options.signal).catch(() => undefined)
          : undefined;
      if (!other) {
        return [await use(), await useOther(query, copy)];
      }
      const snapshot = await this.exportSnapshot(query, other);
      let begun = false;
      const useSnapshot: typeof useOther = async (...transaction) => {
        begun = true;
        return await useOther(...transaction);
      };
      const [own, others] = await Promise.allSettled([
        use(),
        this.runOn(other, useSnapshot, options, snapshot),
      ]);
      if (own.status === 'rejected') {
        throw own.reason;
      }
      if (others.status === 'fulfilled') {
        return [own.value, others.value];
      }
      if (begun || options.signal?.aborted) {
        throw others.reason;
      }
      // Behind an address that stands for several servers, the other
      // connection may lead to one that does not know the snapshot.
      return [own.value, await useOther(query, copy)];
    };
  }

  private async exportSnapshot(
    query: Query,
    other: PoolClient,
  ): Promise<string> {
    try {
      const [row] = await query<ExportedSnapshotRow>(EXPORT_SNAPSHOT);
      await query(WITHOUT_WORKERS);
      return row.snapshot;
    } catch (error) {
      other.release();
      throw error;
    }
  }

  private async connect(signal: AbortSignal | undefined): Promise<PoolClient> {
    this.pool ??= this.createPool();
    const connecting = this.pool.connect();
    try {
      return await (signal ? abortable(connecting, signal) : connecting);
    } catch (error) {
      // Nobody waits for it any more; when it comes, it goes.
      connecting.then(
        client => client.release(true),
        () => {},
      );
      throw this.classify(error, 'connect', signal);
    }
  }

  private createPool(): Pool {
    const pool = new Pool(poolOptions(this.warehouseId, this.connection));
    // Idle connections that a server closes; the next use makes a new one.
    pool.on('error', () => {});
    // Those in use report to whoever waits for them.
    pool.on('connect', client => client.on('error', () => {}));
    return pool;
  }

  private classify(
    error: unknown,
    phase: 'connect' | 'read',
    signal: AbortSignal | undefined,
  ): ConnectorError {
    const { host, port, database, user } = this.connection;
    const { warehouseId } = this;
    if (signal?.aborted) {
      return new ConnectorError({
        code: 'internal',
        message: `Warehouse '${warehouseId}': the reading was cancelled.`,
        transient: true,
      });
    }
    const place = { warehouseId, host, port, database, user, phase };
    return classifyError(error, place);
  }
}

async function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  signal.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (abort) {
      signal.removeEventListener('abort', abort);
    }
  }
}
