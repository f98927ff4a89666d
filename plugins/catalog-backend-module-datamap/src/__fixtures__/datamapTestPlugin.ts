import { text } from 'node:stream/consumers';
import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { InMemoryFeed } from './InMemoryFeed';

/** What the plugin does beside serving the feed. */
export interface DatamapTestPluginOptions {
  feed: InMemoryFeed;
  /** Called at each request; what it throws is the answer. */
  onRequest?: (method: string, path: string) => void;
}

/**
 * A plugin `datamap` that serves a feed as the API's document says, to services
 * only.
 */
export function datamapTestPlugin(
  options: DatamapTestPluginOptions,
): BackendFeature {
  const { feed } = options;
  return createBackendPlugin({
    pluginId: 'datamap',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.use(async (req, res, next) => {
            try {
              const { principal } = await httpAuth.credentials(req, {
                allow: ['service'],
              });
              if (principal.subject !== 'plugin:catalog') {
                throw new NotAllowedError('Only the catalog is expected here');
              }
              options.onRequest?.(req.method, req.path);
              const consumer = req.path.match(/^\/v1\/feed\/consumers\/(.+)$/);
              if (req.method === 'PUT' && consumer) {
                const { revision } = JSON.parse(await text(req));
                await feed.acknowledge({ consumer: consumer[1], revision });
                res.json(feed.consumers.get(consumer[1]));
              } else if (req.path === '/v1/feed/consumers') {
                res.json(await feed.listConsumers());
              } else if (req.path === '/v1/feed') {
                const page = await feed.readPage({
                  after: Number(req.query.after),
                  limit: Number(req.query.limit),
                });
                res.json({ ...page, latestRevision: feed.latestRevision });
              } else {
                next();
              }
            } catch (error) {
              next(error);
            }
          });
        },
      });
    },
  });
}
