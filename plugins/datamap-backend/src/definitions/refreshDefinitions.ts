import type {
  ReadOptions,
  WarehouseConnector,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { ChangedWarehouse } from '../changes';
import { DefinitionStore } from './DefinitionStore';
import { type DefiningRun, recordDefinitions } from './recordDefinitions';

/**
 * Reads again what may have changed of a warehouse's definitions, and sizes and
 * uses of its indexes, and tells what changed in the texts. Each table is
 * written by itself: one that is locked keeps its last known texts.
 *
 * @param options.among - object ids of the tables that a change concerns; all if
 *   undefined
 */
export async function refreshDefinitions(
  database: Knex,
  run: { id: string; warehouse: ChangedWarehouse },
  connector: WarehouseConnector,
  {
    among,
    withIndexes,
    ...options
  }: ReadOptions & { among?: readonly number[]; withIndexes: boolean },
): Promise<void> {
  const { id: warehouse } = run.warehouse;
  const defining = await definingRun(database, run);
  const store = DefinitionStore.create({ database });
  const tables = await store.tables(warehouse);
  const idOf = new Map(tables.map(({ oid, id }) => [oid, id]));
  const last = await store.lastReading(warehouse);
  const namesHash = await store.namesHash(warehouse);
  let { routinesStamp, indexesReadAt } = last;
  if (connector.readDefinitions) {
    const reading = await connector.readDefinitions(
      {
        relations: new Map(
          tables.flatMap(({ oid, stamp }) =>
            stamp === undefined ? [] : [[oid, stamp] as const],
          ),
        ),
        routines: namesHash === last.namesHash ? routinesStamp : undefined,
        among,
      },
      async relations =>
        await recordDefinitions(
          database,
          defining,
          relations.flatMap(definition => {
            const tableId = idOf.get(definition.oid);
            return tableId === undefined ? [] : { tableId, definition };
          }),
          oid => idOf.get(oid),
        ),
      options,
    );
    const ids = (oids: number[]) => oids.flatMap(oid => idOf.get(oid) ?? []);
    await store.noteLocked(ids(reading.locked), reading.readAt);
    const defined = new Set(reading.stamps.map(({ oid }) => oid));
    const looked = among && new Set(among);
    await store.forgetDefinitions(
      tables
        .filter(({ oid }) => (looked?.has(oid) ?? true) && !defined.has(oid))
        .map(({ id }) => id),
    );
    if (reading.routines) {
      await store.replaceRoutines(
        warehouse,
        grouped(idOf, reading.routines.uses, ({ oid }) => oid),
      );
      routinesStamp = reading.routines.stamp;
    }
  }
  if (withIndexes && connector.readIndexStatistics) {
    const { readAt, indexes } = await connector.readIndexStatistics(options);
    await store.replaceIndexes(
      warehouse,
      grouped(idOf, indexes, ({ relation }) => relation),
    );
    indexesReadAt = readAt;
  }
  await store.writeReading(warehouse, {
    routinesStamp,
    namesHash,
    indexesReadAt,
  });
}

/** What the run has found out about the server, and when. */
async function definingRun(
  database: Knex,
  run: { id: string; warehouse: ChangedWarehouse },
): Promise<DefiningRun> {
  const row: { server: WarehouseServer | null; read_at: Date | null } =
    await database('runs')
      .join('warehouses', 'warehouses.id', 'runs.warehouse')
      .where('runs.id', run.id)
      .first('warehouses.server', 'runs.read_at');
  return {
    ...run,
    readAt: (row.read_at ?? new Date()).toISOString(),
    major: Math.floor((row.server?.versionNumber ?? 0) / 10_000),
  };
}

/** By the store's own ids; what belongs to no table of it is left out. */
function grouped<Item>(
  idOf: ReadonlyMap<number, string>,
  items: Item[],
  oidOf: (item: Item) => number,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const id = idOf.get(oidOf(item));
    if (id !== undefined) {
      const group = groups.get(id);
      if (group) {
        group.push(item);
      } else {
        groups.set(id, [item]);
      }
    }
  }
  return groups;
}
