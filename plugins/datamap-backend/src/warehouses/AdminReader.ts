import type {
  Administration,
  AdminWarehouse,
} from '@datamap/plugin-datamap-common';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { quietUntil } from '../runs/quietUntil';
import { allowanceOf, isUsedUp } from '../runs/restraintOf';
import { type RunRow, runOf } from '../runs/RunRow';
import type { RunStore } from '../runs/RunStore';
import type { FeedStore } from '../store/FeedStore';
import type { ConfiguredWarehouse } from './ConfiguredWarehouse';
import { connectionOf } from './connectionOf';
import type { Usage, UsageStore } from './UsageStore';
import type { WarehouseRow, WarehouseStateStore } from './WarehouseStateStore';

/** How many runs of each warehouse are shown. */
const RUNS = 10;

/** How much a caller is told. */
export interface AdminView {
  /** Whether every table is hers to see, and so how many came and went. */
  counts: boolean;
  /** Whether she is told what the role may see. */
  access: boolean;
}

function scheduleOf(
  { interval, readingTimes }: WarehouseConfig,
  state: WarehouseRow | undefined,
): AdminWarehouse['schedule'] {
  return {
    intervalSeconds: interval / 1000,
    timeZone: readingTimes.timeZone,
    quietHours: readingTimes.quietHours,
    quietUntil: quietUntil(readingTimes, new Date())?.toISOString(),
    nextRunAt: state?.paused_at ? undefined : state?.next_try_at?.toISOString(),
  };
}

function usageOf(
  config: WarehouseConfig,
  usage: Usage,
): AdminWarehouse['usage'] {
  return {
    statements: usage.statements,
    seconds: usage.milliseconds / 1000,
    statementsAllowed: config.budget.statements,
    secondsAllowed: config.budget.seconds,
    endsAt: usage.endsAt.toISOString(),
    usedUp: isUsedUp(allowanceOf(config, usage)),
  };
}

/**
 * Answers how reading goes, for those who look after it.
 */
export class AdminReader {
  static create(options: {
    warehouses: ConfiguredWarehouse[];
    states: WarehouseStateStore;
    runs: RunStore;
    usage: UsageStore;
    feed: FeedStore;
  }): AdminReader {
    return new AdminReader(options);
  }

  private constructor(
    private readonly options: Parameters<typeof AdminReader.create>[0],
  ) {}

  /** All warehouses in the order of the configuration, and the followers. */
  async read(view: AdminView, mayControl: boolean): Promise<Administration> {
    const { warehouses, feed } = this.options;
    const [described, followers] = await Promise.all([
      this.describe(warehouses, view),
      feed.followers(),
    ]);
    return {
      warehouses: described,
      followers: followers.items,
      latestRevision: followers.latestRevision,
      mayControl,
    };
  }

  /** One warehouse. */
  async warehouse(
    warehouse: ConfiguredWarehouse,
    view: AdminView,
  ): Promise<AdminWarehouse> {
    const [described] = await this.describe([warehouse], view);
    return described;
  }

  private async describe(
    warehouses: ConfiguredWarehouse[],
    view: AdminView,
  ): Promise<AdminWarehouse[]> {
    const { states, runs, usage } = this.options;
    const ids = warehouses.map(({ id }) => id);
    const [stateOf, usageById, newest] = await Promise.all([
      states.all(ids),
      usage.current(ids),
      runs.newestFew(ids, RUNS),
    ]);
    return warehouses.map(warehouse => {
      const { id, title, config } = warehouse;
      const state = stateOf.get(id);
      const used = usageById.get(id);
      const ofThis = newest.filter(run => run.warehouse === id);
      const shown = (row: RunRow) => runOf(row, view.counts);
      const active = ofThis.find(
        run => run.state === 'queued' || run.state === 'running',
      );
      return {
        id,
        title,
        connector: config ? config.connector : warehouse.connectorType,
        connection: connectionOf(warehouse, state),
        configurationProblem: view.access
          ? warehouse.configurationError
          : undefined,
        lastReadAt: state?.last_read_at?.toISOString(),
        schedule: config && scheduleOf(config, state),
        paused: state?.paused_at
          ? {
              since: state.paused_at.toISOString(),
              by: state.paused_by ?? undefined,
            }
          : undefined,
        usage: config && used && usageOf(config, used),
        warnings: view.access ? state?.warnings ?? [] : [],
        activeRun: active && shown(active),
        runs: ofThis.map(shown),
        access: view.access ? state?.access ?? undefined : undefined,
      };
    });
  }
}
