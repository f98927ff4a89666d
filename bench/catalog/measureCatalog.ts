/* eslint-disable @backstage/no-forbidden-package-imports -- it measures with the feed that the tests of the module use */
import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { FeedItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { datamapTestPlugin } from '@datamap/plugin-catalog-backend-module-datamap/src/__fixtures__/datamapTestPlugin';
import { InMemoryFeed } from '@datamap/plugin-catalog-backend-module-datamap/src/__fixtures__/InMemoryFeed';
import { ManualScheduler } from '@datamap/plugin-catalog-backend-module-datamap/src/__fixtures__/ManualScheduler';
import { toEntity } from '@datamap/plugin-catalog-backend-module-datamap/src/entity/toEntity';
import catalogModuleDatamap from '@datamap/plugin-catalog-backend-module-datamap';
import { type CatalogStep, stepWords, warehouseItems } from './warehouseItems';

const TASK = 'datamap-follow-feed';
const LOCATION_KEY = 'bench';

/** What one step took. */
export interface CatalogFigures {
  step: CatalogStep;
  entities: number;
  /** Until the catalog had taken all mutations, in seconds. */
  taken: number;
  /** Until all of it was visible, in seconds. */
  visible: number;
  /** Milliseconds that the event loop was late, of the whole step. */
  delay: { median: number; p99: number; longest: number };
}

/** How the catalog is told: by Datamap's module, or by one full mutation. */
export type CatalogFeeder = 'datamap' | 'full mutation';

/** Alike for the same entities with the same titles. */
function fingerprintOf(entities: Map<string, string>): string {
  const lines = [...entities]
    .map(([ref, title]) => `${ref} ${title}`)
    .sort((one, other) => (one < other ? -1 : 1));
  return createHash('md5').update(lines.join('\n')).digest('hex');
}

/** Asks the database, not the backend under measurement, and compares there. */
async function untilVisible(
  knex: Knex,
  wanted: Map<string, string>,
): Promise<void> {
  const fingerprint = fingerprintOf(wanted);
  for (;;) {
    const { rows } = await knex.raw(
      `select md5(string_agg(line, E'\\n' order by line collate "C")) as seen
         from (select entity_ref || ' ' ||
                      coalesce(final_entity::json -> 'metadata' ->> 'title', '') as line
                 from final_entities
                where final_entity is not null
                  and entity_ref like 'resource:main/%') as entities`,
    );
    if (rows[0].seen === fingerprint) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
}

/** What the feed would tell between two states, by entity ref. */
function difference(before: Map<string, FeedItem>, now: Map<string, FeedItem>) {
  return {
    changed: [...now].flatMap(([ref, item]) =>
      before.get(ref)?.entity?.title === item.entity?.title ? [] : [item],
    ),
    gone: [...before.keys()].filter(ref => !now.has(ref)),
  };
}

/** A provider as many are written: all entities in one mutation. */
class FullProvider implements EntityProvider {
  private connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return 'bench';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
  }

  async send(items: FeedItem[]): Promise<void> {
    await this.connection?.applyMutation({
      type: 'full',
      entities: items.map(item => ({
        entity: toEntity(item),
        locationKey: LOCATION_KEY,
      })),
    });
  }
}

/**
 * Lets the tables of a warehouse appear, change, be renamed and disappear in a
 * real catalog, and measures each step.
 */
export async function measureCatalog(options: {
  knex: Knex;
  tables: number;
  feeder: CatalogFeeder;
  steps: CatalogStep[];
  say: (line: string) => void;
}): Promise<CatalogFigures[]> {
  const { knex, tables, feeder, steps, say } = options;
  const scheduler = new ManualScheduler();
  const feed = new InMemoryFeed();
  const full = new FullProvider();
  const fullModule = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider(full);
        },
      });
    },
  });
  const features: BackendFeature[] = [
    catalogPlugin as unknown as BackendFeature,
    catalogModuleDatamap as unknown as BackendFeature,
    fullModule,
    datamapTestPlugin({ feed }),
    mockServices.rootConfig.factory({
      data: { catalog: { processingInterval: { hours: 3 } } },
    }) as unknown as BackendFeature,
    mockServices.database.factory({ knex }) as unknown as BackendFeature,
    createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => scheduler,
    }) as unknown as BackendFeature,
  ];
  const backend = await startTestBackend({ features });
  const figures: CatalogFigures[] = [];
  try {
    let before = new Map<string, FeedItem>();
    for (const step of steps) {
      const now = new Map(
        warehouseItems(step, tables).map(item => [
          `resource:main/${item.entityName}`,
          { ...item, revision: 1 } as FeedItem,
        ]),
      );
      const { changed, gone } = difference(before, now);
      const delays = monitorEventLoopDelay({ resolution: 10 });
      delays.enable();
      const begun = performance.now();
      if (feeder === 'datamap') {
        feed.put(...changed);
        for (const ref of gone) {
          feed.remove(ref);
        }
        await scheduler.triggerTask(TASK);
      } else {
        await full.send([...now.values()]);
      }
      const taken = (performance.now() - begun) / 1000;
      await untilVisible(
        knex,
        new Map(
          [...now].map(([ref, { entity }]) => [ref, entity?.title ?? '']),
        ),
      );
      delays.disable();
      figures.push({
        step,
        entities: changed.length + gone.length,
        taken,
        visible: (performance.now() - begun) / 1000,
        delay: {
          median: delays.percentile(50) / 1e6,
          p99: delays.percentile(99) / 1e6,
          longest: delays.max / 1e6,
        },
      });
      say(
        `  ${feeder}: ${stepWords[step]}, ${taken.toFixed(1)} s taken, ${(
          (performance.now() - begun) /
          1000
        ).toFixed(1)} s visible`,
      );
      before = now;
    }
  } finally {
    await backend.stop();
  }
  return figures;
}
