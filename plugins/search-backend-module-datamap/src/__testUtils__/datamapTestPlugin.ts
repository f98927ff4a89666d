import { text } from 'node:stream/consumers';
import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { datamapTableReadPermission } from '@datamap/plugin-datamap-common';
// The real rules about tables, which a policy uses as well.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import {
  datamapTableResourceRef,
  datamapTableRules,
  type TableResource,
} from '@datamap/plugin-datamap-backend';
import type { Glossary } from '../glossary/Glossary';
import type { InMemoryTableFeed } from './InMemoryTableFeed';

function resourceOf(
  feed: InMemoryTableFeed,
  ref: string,
): TableResource | undefined {
  const { namespace: warehouse, name } = parseEntityRef(ref);
  const entity = feed.items.get(`${warehouse}/${name}`)?.entity;
  return (
    entity && {
      warehouse,
      schema: entity.schema ?? '',
      name: entity.name,
      owner: entity.owner,
      marks: entity.marks ?? [],
    }
  );
}

/**
 * A plugin `datamap` that serves a feed and a glossary as the API's document
 * says, to services only, and knows the real rules about tables.
 */
export function datamapTestPlugin(
  feed: InMemoryTableFeed,
  glossary: Glossary,
): BackendFeature {
  return createBackendPlugin({
    pluginId: 'datamap',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          registry: coreServices.permissionsRegistry,
        },
        async init({ httpAuth, httpRouter, registry }) {
          registry.addResourceType({
            resourceRef: datamapTableResourceRef,
            permissions: [datamapTableReadPermission],
            rules: Object.values(datamapTableRules),
            getResources: async refs => refs.map(ref => resourceOf(feed, ref)),
          });
          httpRouter.use(async (req, res, next) => {
            try {
              if (req.path === '/v1/glossary') {
                await httpAuth.credentials(req, { allow: ['service'] });
                const { items, nextCursor } = await glossary.readPage({
                  cursor: req.query.cursor?.toString(),
                  limit: Number(req.query.limit),
                });
                res.json({ items, pageInfo: { nextCursor } });
                return;
              }
              const consumer = req.path.match(/^\/v1\/feed\/consumers\/(.+)$/);
              if (!req.path.startsWith('/v1/feed')) {
                next();
                return;
              }
              await httpAuth.credentials(req, { allow: ['service'] });
              if (req.method === 'PUT' && consumer) {
                const { revision } = JSON.parse(await text(req));
                await feed.acknowledge(consumer[1], revision);
                res.json(feed.consumers.get(consumer[1]));
              } else if (req.path === '/v1/feed/consumers') {
                res.json(await feed.listConsumers());
              } else if (req.query.columns === 'true') {
                const page = await feed.readPage({
                  after: Number(req.query.after),
                  limit: Number(req.query.limit),
                });
                res.json({ ...page, resetRequired: false });
              } else {
                throw new InputError('The search needs columns=true');
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
