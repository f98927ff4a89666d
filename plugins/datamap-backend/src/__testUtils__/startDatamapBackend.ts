import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Run } from '@datamap/plugin-datamap-common';
import {
  datamapConnectorsExtensionPoint,
  type WarehouseConnector,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import request, { type Response, type Test } from 'supertest';
import { createDatamapPlugin } from '../plugin';

/** What a policy says, by the permission's name; allow where it says nothing. */
export type Decisions = Record<string, PolicyDecision>;

/** A backend with the plugin, its database and its connectors. */
export interface DatamapBackend {
  backend: TestBackend;
  decisions: Decisions;
  get(path: string, authorization?: string): Test;
  put(path: string, body: object, authorization?: string): Test;
  post(path: string, body: object, authorization?: string): Test;
  delete(path: string, authorization?: string): Test;
  /** Starts a run and waits for its end. */
  run(warehouse: string, options?: { acceptRemovals?: boolean }): Promise<Run>;
  /** Waits for the end of the newest run. */
  settled(warehouse: string): Promise<Run>;
  /** Does now what the scheduler does every few seconds. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** The authorization of a service. */
export const serviceHeader = mockCredentials.service.header();

/** Waits until a condition holds. */
export async function eventually<T>(
  what: string,
  check: () => Promise<T | undefined>,
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const found = await check();
    if (found !== undefined) {
      return found;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`${what} did not happen within ${seconds} seconds`);
}

function permissionsFactory(decisions: Decisions) {
  const decide = (name: string): PolicyDecision =>
    decisions[name] ?? { result: AuthorizeResult.ALLOW };
  return mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => {
        const { result } = decide(permission.name);
        return {
          result:
            result === AuthorizeResult.ALLOW
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        };
      }),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => decide(permission.name)),
  }).factory;
}

/** A run that a suite begins with: without it there is nothing to test. */
export async function succeeded(running: Promise<Run>): Promise<Run> {
  const run = await running;
  if (run.state !== 'succeeded') {
    throw new Error(`The run ended as ${run.state}: ${run.reason?.detail}`);
  }
  return run;
}

/** Starts a backend with the plugin on a database of its own. */
export async function startDatamapBackend(options: {
  database: Knex;
  /** By the type that the configuration names. */
  connectors?: Record<string, WarehouseConnector>;
  datamap: JsonObject;
  features?: NonNullable<Parameters<typeof startTestBackend>[0]['features']>;
  /** The key `backend` of the configuration. */
  backend?: JsonObject;
  /** Instead of services by which test credentials are let in and decided about. */
  services?: NonNullable<Parameters<typeof startTestBackend>[0]['features']>;
}): Promise<DatamapBackend> {
  const decisions: Decisions = {};
  // Runs nothing by itself.
  const scheduler = mockServices.scheduler();
  const connectors = createBackendModule({
    pluginId: 'datamap',
    moduleId: 'fixtures',
    register(env) {
      env.registerInit({
        deps: { extensionPoint: datamapConnectorsExtensionPoint },
        async init({ extensionPoint }) {
          for (const [type, connector] of Object.entries(
            options.connectors ?? {},
          )) {
            extensionPoint.addConnector({ type, create: () => connector });
          }
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      createDatamapPlugin({ validateResponses: true, watchSeconds: 1 }),
      connectors,
      mockServices.database.factory({ knex: options.database }),
      mockServices.rootConfig.factory({
        data: {
          datamap: options.datamap,
          ...(options.backend && { backend: options.backend }),
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...(options.services ?? [
        mockServices.httpAuth.factory({
          defaultCredentials: mockCredentials.none(),
        }),
        permissionsFactory(decisions),
      ]),
      ...(options.features ?? []),
    ],
  });
  const user = mockCredentials.user.header();
  const agent = request(backend.server);
  const at = (path: string) => `/api/datamap/v1${path}`;
  const api: DatamapBackend = {
    backend,
    decisions,
    get: (path, authorization = user) =>
      agent.get(at(path)).set('authorization', authorization),
    put: (path, body, authorization = user) =>
      agent.put(at(path)).set('authorization', authorization).send(body),
    post: (path, body, authorization = user) =>
      agent.post(at(path)).set('authorization', authorization).send(body),
    delete: (path, authorization = user) =>
      agent.delete(at(path)).set('authorization', authorization),
    async run(warehouse, body = {}) {
      const { status, body: run } = await api.post(
        '/runs',
        { warehouse, ...body },
        serviceHeader,
      );
      expect({ status, run }).toMatchObject({ status: 202 });
      return await eventually(
        `The end of run ${run.id}`,
        async () => ended(await api.get(`/runs/${run.id}`, serviceHeader)),
        60,
      );
    },
    async settled(warehouse) {
      return await eventually(
        `The end of a run of ${warehouse}`,
        async () => {
          const { body } = await api.get(
            `/runs?warehouse=${warehouse}&limit=1`,
            serviceHeader,
          );
          const [run] = body.items as Run[];
          return run && isOver(run) ? run : undefined;
        },
        60,
      );
    },
    tick: () => scheduler.triggerTask('datamap-start-due-runs'),
    stop: () => backend.stop(),
  };
  return api;
}

function isOver(run: Run): boolean {
  return run.state !== 'queued' && run.state !== 'running';
}

function ended(response: Response): Run | undefined {
  const run = response.body as Run;
  return isOver(run) ? run : undefined;
}
