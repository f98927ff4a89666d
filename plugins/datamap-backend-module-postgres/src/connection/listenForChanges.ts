import {
  ConnectorError,
  type ChangeListener,
  type ChangeWatch,
} from '@datamap/plugin-datamap-node';
import type { ClientConfig, QueryConfig } from 'pg';
import type { ConnectionSettings } from '../config/readConnectionSettings';
import { LISTEN, STILL_THERE } from '../sql/changeNotifications';
import { classifyError } from './classifyError';
import { ClosingClient } from './ClosingClient';
import { poolOptions } from './poolOptions';

/** Milliseconds between two questions whether the server is still there. */
const HEARTBEAT = 60_000;

/** Milliseconds that an answer may take: both statements do nothing. */
const ANSWER_LIMIT = 10_000;

/**
 * Keeps one connection open that hears of changes to the structure. Needs a
 * session of its own, so it does not work through a pooler that gives every
 * transaction another connection.
 *
 * @throws ConnectorError where it could not begin
 */
export async function listenForChanges(
  warehouseId: string,
  connection: ConnectionSettings,
  listener: ChangeListener,
  heartbeat = HEARTBEAT,
): Promise<ChangeWatch> {
  const client = new ClosingClient(
    poolOptions(warehouseId, connection) as ClientConfig,
  );
  const classify = (error: unknown, phase: 'connect' | 'read') =>
    classifyError(error, { warehouseId, ...connection, phase });
  const ask = async (text: string) => {
    const question: QueryConfig & { query_timeout: number } = {
      text,
      query_timeout: ANSWER_LIMIT,
    };
    await client.query(question);
  };

  let listening = false;
  const heart: { timer?: NodeJS.Timeout } = {};
  const end = (error?: unknown) => {
    clearInterval(heart.timer);
    const wasListening = listening;
    listening = false;
    client.end().catch(() => {});
    if (wasListening && error !== undefined) {
      listener.onEnd(classify(error, 'read'));
    }
  };
  client.on('error', end);
  client.on('end', () =>
    end(
      new ConnectorError({
        code: 'connection-lost',
        message: `Warehouse '${warehouseId}': the connection that hears of changes was closed. It is opened again.`,
        transient: true,
      }),
    ),
  );
  client.on('notification', () => listener.onChange());
  try {
    await client.connect();
  } catch (error) {
    end();
    throw classify(error, 'connect');
  }
  try {
    await ask(LISTEN);
  } catch (error) {
    end();
    throw classify(error, 'read');
  }
  listening = true;
  heart.timer = setInterval(() => {
    ask(STILL_THERE).catch(end);
  }, heartbeat);
  heart.timer.unref();
  return {
    close: async () => end(),
  };
}
