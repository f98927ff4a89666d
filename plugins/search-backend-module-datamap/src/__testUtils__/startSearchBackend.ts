import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestDatabaseId,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import searchPlugin from '@backstage/plugin-search-backend';
import searchCatalogModule from '@backstage/plugin-search-backend-module-catalog';
import searchPgModule from '@backstage/plugin-search-backend-module-pg';
import type { SearchResultSet } from '@backstage/plugin-search-common';
import searchModuleDatamap from '../index';
import { actingAuth } from './actingAuth';
import { catalogEntitiesModule } from './catalogEntities';
import { datamapTestPlugin } from './datamapTestPlugin';
import type { InMemoryGlossary } from './InMemoryGlossary';
import type { InMemoryTableFeed } from './InMemoryTableFeed';
import { ManualScheduler } from './ManualScheduler';

/** A portal's search over the feed and a catalog, on PostgreSQL, with permissions. */
export async function startSearchBackend(options: {
  databases: TestDatabases;
  id: TestDatabaseId;
  feed: InMemoryTableFeed;
  glossary: InMemoryGlossary;
}) {
  const { databases, feed, glossary, id } = options;
  /** What the policy says of a permission; allow where it says nothing. */
  const decisions: Record<string, PolicyDecision> = {};
  const scheduler = new ManualScheduler();
  const events = mockServices.events();
  const policyModule = createBackendModule({
    pluginId: 'permission',
    moduleId: 'policy-of-the-test',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint },
        async init({ policy }) {
          policy.setPolicy({
            handle: async ({ permission }) =>
              decisions[permission.name] ?? { result: AuthorizeResult.ALLOW },
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      actingAuth,
      catalogPlugin,
      catalogEntitiesModule,
      datamapTestPlugin(feed, glossary),
      permissionPlugin,
      policyModule,
      permissionsServiceFactory,
      searchPlugin,
      searchPgModule,
      searchCatalogModule,
      searchModuleDatamap,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          search: {
            collators: { datamap: { pageSize: 2 } },
            permissions: { queryLatencyBudgetMs: 20_000 },
          },
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        async factory() {
          const knex = await databases.init(id);
          return { getClient: async () => knex };
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
    ],
  });

  /** What a person finds. */
  async function query(
    term: string,
    more: Record<string, string> = {},
  ): Promise<SearchResultSet> {
    const url = new URL(
      `http://localhost:${backend.server.port()}/api/search/query`,
    );
    url.search = new URLSearchParams({ term, ...more }).toString();
    const response = await fetch(url, {
      headers: { authorization: mockCredentials.user.header() },
    });
    expect({ term, status: response.status }).toEqual({ term, status: 200 });
    return await response.json();
  }

  return {
    decisions,
    events,
    query,
    /** The addresses of what a person finds, best first. */
    async find(term: string, more?: Record<string, string>) {
      const { results } = await query(term, more);
      return results.map(({ document }) => document.location);
    },
    async followFeed() {
      await scheduler.triggerTask('search_index_datamap_table');
    },
    async followGlossary() {
      await scheduler.triggerTask('search_index_datamap_term');
    },
    async followCatalog() {
      await scheduler.triggerTask('search_index_software_catalog');
    },
    stop: () => backend.stop(),
  };
}
