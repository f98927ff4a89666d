import { NotFoundError } from '@backstage/errors';
import type { Totals, Warehouse } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { type RunRow, runOf } from '../runs/RunRow';
import type { RunStore } from '../runs/RunStore';
import { resourceRef } from '../store/entityRefs';
import type { SchemaStore } from '../store/SchemaStore';
import { readTotalsGroups, totalsOf, type TotalsGroup } from '../store/totals';
import type { ConfiguredWarehouse } from './ConfiguredWarehouse';
import { connectionOf } from './connectionOf';
import { freshnessOf } from './freshnessOf';
import type { WarehouseRow, WarehouseStateStore } from './WarehouseStateStore';

interface WarehouseFacts {
  states: Map<string, WarehouseRow>;
  groups: TotalsGroup[];
  schemas: Map<string, number>;
  newest: Map<string, RunRow>;
  newestGood: Map<string, RunRow>;
  active: Map<string, RunRow>;
}

/**
 * Answers how the warehouses are, as far as the caller may see their tables.
 */
export class WarehouseReader {
  static create(options: {
    database: Knex;
    warehouses: ConfiguredWarehouse[];
    states: WarehouseStateStore;
    runs: RunStore;
    schemas: SchemaStore;
  }): WarehouseReader {
    return new WarehouseReader(options);
  }

  private constructor(
    private readonly options: Parameters<typeof WarehouseReader.create>[0],
  ) {}

  /** All warehouses in the order of the configuration, and the sums over them. */
  async list(
    visibility: Visibility,
    mayStartRun: boolean,
  ): Promise<{ items: Warehouse[]; totals: Totals }> {
    const { warehouses } = this.options;
    const facts = await this.facts(visibility);
    return {
      items: warehouses.map(warehouse =>
        this.describe(warehouse, facts, visibility, mayStartRun),
      ),
      totals: totalsOf(facts.groups, {
        schemas: [...facts.schemas.values()].reduce(
          (total, count) => total + count,
          0,
        ),
        measuredAt: oldestReading([...facts.states.values()]),
      }),
    };
  }

  /** Throws a NotFoundError. */
  async get(
    id: string,
    visibility: Visibility,
    mayStartRun: boolean,
  ): Promise<Warehouse> {
    const warehouse = this.configured(id);
    return this.describe(
      warehouse,
      await this.facts(visibility, id),
      visibility,
      mayStartRun,
    );
  }

  /** Throws a NotFoundError. */
  configured(id: string): ConfiguredWarehouse {
    const warehouse = this.options.warehouses.find(
      candidate => candidate.id === id,
    );
    if (!warehouse) {
      throw new NotFoundError(
        `There is no warehouse '${id}'; 'datamap.warehouses' in the configuration says which there are`,
      );
    }
    return warehouse;
  }

  private async facts(
    visibility: Visibility,
    warehouse?: string,
  ): Promise<WarehouseFacts> {
    const { database, states, runs, schemas, warehouses } = this.options;
    const ids = warehouse ? [warehouse] : warehouses.map(({ id }) => id);
    const [stateOf, groups, schemaCounts, newest, newestGood, active] =
      await Promise.all([
        states.all(ids),
        readTotalsGroups(database, visibility, { warehouse }),
        schemas.countByWarehouse(visibility),
        runs.newest(ids),
        runs.newest(ids, ['succeeded']),
        runs.newest(ids, ['queued', 'running']),
      ]);
    return {
      states: stateOf,
      groups,
      schemas: schemaCounts,
      newest,
      newestGood,
      active,
    };
  }

  private describe(
    warehouse: ConfiguredWarehouse,
    facts: WarehouseFacts,
    visibility: Visibility,
    mayStartRun: boolean,
  ): Warehouse {
    const { id, title, config } = warehouse;
    const state = facts.states.get(id);
    const seesAll = visibility.tables === 'all';
    const run = (row: RunRow | undefined) => row && runOf(row, seesAll);
    return {
      id,
      entityRef: resourceRef(
        id,
        entityName({ type: 'warehouse', warehouse: id }),
      ),
      title,
      description: config?.description ?? state?.description ?? undefined,
      owner: config?.owner,
      connector: warehouse.config
        ? warehouse.config.connector
        : warehouse.connectorType,
      server: state?.server
        ? {
            version: state.server.version,
            database: state.server.database,
            inRecovery: state.server.inRecovery,
          }
        : undefined,
      accessLevel: state?.access_level ?? undefined,
      connection: connectionOf(warehouse, state),
      freshness: freshnessOf({
        lastReadAt: state?.last_read_at ?? undefined,
        nextRunAt: config ? state?.next_try_at ?? undefined : undefined,
        interval: config?.interval ?? Number.MAX_SAFE_INTEGER,
        now: new Date(),
      }),
      lastGoodRun: run(facts.newestGood.get(id)),
      lastRun: run(facts.newest.get(id)),
      activeRun: run(facts.active.get(id)),
      totals: totalsOf(
        facts.groups.filter(group => group.warehouse === id),
        {
          schemas: facts.schemas.get(id) ?? 0,
          measuredAt: oldestReading(state ? [state] : []),
        },
      ),
      warnings: (state?.warnings ?? []).map(({ code, count, names }) =>
        seesAll ? { code, count, names } : { code },
      ),
      mayStartRun: mayStartRun && config !== undefined,
    };
  }
}

/** A sum is as old as its oldest part; where nothing was read there is none. */
function oldestReading(states: WarehouseRow[]): string | undefined {
  const moments = states.flatMap(({ moments: read }) => read?.statistics ?? []);
  return moments.sort().at(0);
}
