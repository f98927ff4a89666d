import type {
  WarehouseConnector,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';

/** By how many milliseconds readings are moved. */
export interface MovedClock {
  now: number;
  /** When the server is said to have started, which no day moves. */
  start: number;
}

interface Reading {
  readAt: string;
  server?: WarehouseServer;
}

function movedTime(text: string, by: number): string {
  return new Date(Date.parse(text) + by).toISOString();
}

function moved<T>(reading: T, clock: MovedClock): T {
  const { readAt, server } = reading as Partial<Reading>;
  return {
    ...reading,
    ...(readAt !== undefined && { readAt: movedTime(readAt, clock.now) }),
    ...(server && {
      server: {
        ...server,
        startedAt: movedTime(server.startedAt, clock.start),
        ...(server.statsReset !== undefined && {
          statsReset: movedTime(server.statsReset, clock.start),
        }),
      },
    }),
  };
}

/**
 * A connector whose readings are from another day: so a year of daily runs
 * takes minutes. Nothing else about it is changed.
 */
export function withMovedClock(
  connector: WarehouseConnector,
  clock: MovedClock,
): WarehouseConnector {
  const timed = new Set([
    'readStructure',
    'readStatistics',
    'readSizes',
    'readPeriods',
    'readLastUpdates',
    'readIndexStatistics',
    'readDefinitions',
  ]);
  return new Proxy(connector, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') {
        return value;
      }
      return timed.has(String(name))
        ? async (...args: unknown[]) =>
            moved(await value.apply(target, args), clock)
        : value.bind(target);
    },
  });
}
