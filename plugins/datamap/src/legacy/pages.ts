import { createRoutableExtension } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../routes';
import { datamapPlugin } from './plugin';

/**
 * The start page, and below it the pages of warehouses and schemas: the
 * element of a route `/datamap`.
 *
 * @public
 */
export const DatamapPage = datamapPlugin.provide(
  createRoutableExtension({
    name: 'DatamapPage',
    component: async () => {
      const [{ inLegacyApp }, { DatamapPages }] = await Promise.all([
        import('./inLegacyApp'),
        import('../components/DatamapPages'),
      ]);
      return inLegacyApp(DatamapPages);
    },
    mountPoint: rootRouteRef,
  }),
);
