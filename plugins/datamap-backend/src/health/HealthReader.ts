import { setTimeout as wait } from 'node:timers/promises';
import type { ServiceHealth } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { ReadQueue } from '../runs/ReadQueue';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import { connectionOf } from '../warehouses/connectionOf';
import type {
  WarehouseRow,
  WarehouseStateStore,
} from '../warehouses/WarehouseStateStore';

type Dependency = ServiceHealth['dependencies'][number];

/** Whoever asks how we are does not wait for what does not answer. */
const PATIENCE = 3_000;

/** The answer, or undefined where there is none or it takes too long. */
async function answerOf<T>(
  ask: () => Promise<T>,
  patience: number,
): Promise<T | undefined> {
  const stop = new AbortController();
  try {
    return await Promise.race([
      ask(),
      wait(patience, undefined, { signal: stop.signal }),
    ]);
  } catch {
    return undefined;
  } finally {
    stop.abort();
  }
}

function warehouseHealth(
  warehouse: ConfiguredWarehouse,
  states: Map<string, WarehouseRow> | undefined,
): Dependency {
  const { id } = warehouse;
  if (!states && warehouse.config) {
    return { kind: 'warehouse', warehouse: id, state: 'unknown' };
  }
  const row = states?.get(id);
  const { state, code, since } = connectionOf(warehouse, row);
  return {
    kind: 'warehouse',
    warehouse: id,
    state: warehouse.config && row?.paused_at ? 'paused' : state,
    code,
    since,
    lastReadAt: row?.last_read_at?.toISOString(),
  };
}

function overall(dependencies: Dependency[]): ServiceHealth['state'] {
  const failing = dependencies.filter(({ state }) => state === 'failing');
  if (failing.some(({ kind }) => kind !== 'warehouse')) {
    return 'failing';
  }
  return failing.length > 0 ? 'degraded' : 'ok';
}

/**
 * Answers whether what the plugin needs works, without asking anything of a
 * warehouse: of those it tells what the last run found.
 */
export class HealthReader {
  static create(options: {
    database: Knex;
    queue: Pick<ReadQueue, 'load'>;
    states: WarehouseStateStore;
    warehouses: ConfiguredWarehouse[];
    /** Milliseconds until no answer is an answer; 3 seconds if not given. */
    patience?: number;
  }): HealthReader {
    return new HealthReader(options);
  }

  private constructor(
    private readonly options: Parameters<typeof HealthReader.create>[0],
  ) {}

  async read(): Promise<ServiceHealth> {
    const { database, queue, states, warehouses } = this.options;
    const { patience = PATIENCE } = this.options;
    const [answer, load, rows] = await Promise.all([
      answerOf(async () => await database.raw('select 1'), patience),
      answerOf(() => queue.load(), patience),
      answerOf(() => states.all(warehouses.map(({ id }) => id)), patience),
    ]);
    const dependencies: Dependency[] = [
      { kind: 'database', state: answer ? 'ok' : 'failing' },
      { kind: 'queue', state: load ? 'ok' : 'failing', ...load },
      ...warehouses.map(warehouse => warehouseHealth(warehouse, rows)),
    ];
    return {
      state: overall(dependencies),
      checkedAt: new Date().toISOString(),
      dependencies,
    };
  }
}
