import type {
  ConnectorError,
  StatementCost,
} from '@datamap/plugin-datamap-node';
import { to as copyTo } from 'pg-copy-streams';
import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import type { Copy, Query } from './ReadOnlyTransactions';
import { withOids } from './withOids';

/**
 * Sends the statements of one transaction, tells what each cost, and says what
 * its errors mean.
 */
export class Statements {
  /** Whether the connection cannot be used again. */
  broken = false;

  constructor(
    private readonly client: PoolClient,
    private readonly options: {
      /** Milliseconds that an answer may take. */
      answerTimeout: number;
      signal?: AbortSignal;
      onStatement?: (statement: StatementCost) => void;
      classify: (error: unknown) => ConnectorError;
    },
  ) {}

  readonly query: Query = async <Row extends QueryResultRow>(
    sql: string,
    values: unknown[] = [],
  ) =>
    await this.send(async () => {
      // Extended protocol: the server refuses more than one statement.
      const statement: QueryConfig & {
        queryMode: 'extended';
        query_timeout: number;
      } = {
        text: sql,
        values,
        queryMode: 'extended',
        query_timeout: this.options.answerTimeout,
      };
      const { rows } = await this.client.query<Row>(statement);
      return { result: rows, rows: rows.length };
    });

  readonly copy: Copy = async (sql, values, take) =>
    await this.send(async () => {
      const { client } = this;
      const { signal, answerTimeout } = this.options;
      const stream = client.query(
        copyTo(`COPY (${withOids(sql, values)}) TO STDOUT`),
      );
      // The stream has taken the socket over and does not hear of its end.
      const end = (reason: string) => () => stream.destroy(new Error(reason));
      const timer = setTimeout(end('Query read timeout'), answerTimeout);
      const onEnd = end('Connection terminated unexpectedly');
      client.once('end', onEnd);
      signal?.addEventListener('abort', onEnd);
      try {
        for await (const piece of stream) {
          take(piece);
        }
      } finally {
        clearTimeout(timer);
        client.off('end', onEnd);
        signal?.removeEventListener('abort', onEnd);
      }
      return { result: undefined, rows: stream.rowCount };
    });

  private async send<T>(
    statement: () => Promise<{ result: T; rows: number }>,
  ): Promise<T> {
    const { signal, onStatement, classify } = this.options;
    const startedAt = performance.now();
    let given = 0;
    try {
      const { result, rows } = await statement();
      given = rows;
      return result;
    } catch (error) {
      const failure = classify(error);
      if (failure.code === 'connection-lost' || signal?.aborted) {
        this.broken = true;
      }
      throw failure;
    } finally {
      onStatement?.({
        milliseconds: performance.now() - startedAt,
        rows: given,
      });
    }
  }
}
