/**
 * The backend under measurement, run as a process of its own: the plugin as the
 * portal has it, its connector, and a word with the parent about what it costs.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import datamapPlugin from '@datamap/plugin-datamap-backend';
import { postgresConnectorFactory } from '@datamap/plugin-datamap-backend-module-postgres';
import { datamapConnectorsExtensionPoint } from '@datamap/plugin-datamap-node';
import createKnex from 'knex';
import { withMovedClock } from './movedClock';

/** What the parent asks for. */
export type BackendRequest =
  | { ask: 'watch' }
  | { ask: 'costs' }
  | { ask: 'tick' }
  | { ask: 'clock'; now: number; start: number }
  | { ask: 'stop' };

/** What a stretch of work cost the process. */
export interface ProcessCosts {
  /** Bytes above what the process held before. */
  peakBytes: number;
  /** Milliseconds. */
  eventLoopDelay: { p99: number; longest: number };
}

/** What the parent is told. */
export type BackendAnswer =
  | { answer: 'ready'; port: number; authorization: string }
  | { answer: 'done'; costs?: ProcessCosts };

/** Watches memory and event loop from one call to the next. */
function createWatch() {
  const delays = monitorEventLoopDelay({ resolution: 10 });
  let idle = 0;
  let peak = 0;
  let highest = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    async begin() {
      // What its start left behind is no part of what it holds when idle.
      for (let round = 0; round < 3; round += 1) {
        globalThis.gc?.();
        await wait(200);
      }
      idle = process.memoryUsage.rss();
      peak = idle;
      highest = process.resourceUsage().maxRSS;
      delays.reset();
      delays.enable();
      timer = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 5);
    },
    end(): ProcessCosts {
      clearInterval(timer);
      delays.disable();
      // The kernel's own mark, in kilobytes, misses no peak above all before.
      const { maxRSS } = process.resourceUsage();
      return {
        peakBytes: Math.max(peak, maxRSS > highest ? maxRSS * 1024 : 0) - idle,
        eventLoopDelay: {
          p99: delays.percentile(99) / 1e6,
          longest: delays.max / 1e6,
        },
      };
    },
  };
}

async function main(): Promise<void> {
  const { DATAMAP_BENCH_STORE, DATAMAP_BENCH_URL, DATAMAP_BENCH_QUIET } =
    process.env;
  const clock = { now: 0, start: 0 };
  const connectors = createBackendModule({
    pluginId: 'datamap',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { extensionPoint: datamapConnectorsExtensionPoint },
        async init({ extensionPoint }) {
          extensionPoint.addConnector({
            type: 'postgres',
            create: options =>
              withMovedClock(postgresConnectorFactory.create(options), clock),
          });
        },
      });
    },
  });
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      datamapPlugin,
      connectors,
      mockServices.database.factory({
        knex: createKnex({
          client: 'pg',
          connection: DATAMAP_BENCH_STORE,
          // A connection tells its counters when it ends, so it ends soon.
          pool: {
            min: 0,
            max: 10,
            idleTimeoutMillis: 200,
            reapIntervalMillis: 100,
          },
        }),
      }),
      mockServices.rootConfig.factory({
        data: {
          datamap: {
            warehouses: {
              bench: {
                connector: 'postgres',
                connection: {
                  url: DATAMAP_BENCH_URL,
                  tls: { mode: 'disable' },
                  statementTimeout: '10m',
                },
                schedule: {
                  // Then only what the parent asks for is read.
                  quietHours:
                    DATAMAP_BENCH_QUIET === 'yes'
                      ? [{ from: '00:00', to: '00:00' }]
                      : [],
                },
              },
            },
          },
        },
      }),
      // Does nothing by itself.
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const tell = (answer: BackendAnswer) => process.send?.(answer);
  const watch = createWatch();
  const answerTo = async (
    request: BackendRequest,
  ): Promise<ProcessCosts | undefined> => {
    switch (request.ask) {
      case 'watch':
        await watch.begin();
        return undefined;
      case 'costs':
        return watch.end();
      case 'tick':
        await scheduler.triggerTask('datamap-start-due-runs');
        return undefined;
      case 'clock':
        clock.now = request.now;
        clock.start = request.start;
        return undefined;
      default:
        await backend.stop();
        return undefined;
    }
  };
  process.on('message', async (request: BackendRequest) => {
    const costs = await answerTo(request);
    tell({ answer: 'done', ...(costs && { costs }) });
    if (request.ask === 'stop') {
      process.disconnect?.();
    }
  });
  // Nobody is left to ask for anything.
  process.on('disconnect', () => process.exit(0));
  tell({
    answer: 'ready',
    port: backend.server.port(),
    authorization: mockCredentials.service.header(),
  });
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
