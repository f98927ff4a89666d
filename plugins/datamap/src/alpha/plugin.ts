import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { rootRouteRef, schemaRouteRef, warehouseRouteRef } from '../routes';
import { datamapApi } from './apis';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';
import { datamapPage } from './pages';

/**
 * Datamap for the new frontend system.
 *
 * @alpha
 */
export const datamapPlugin = createFrontendPlugin({
  pluginId: 'datamap',
  title: 'Datamap',
  info: { packageJson: () => import('../../package.json') },
  routes: {
    root: rootRouteRef,
    warehouse: warehouseRouteRef,
    schema: schemaRouteRef,
  },
  extensions: [datamapApi, datamapPage, ...entityContents, ...entityCards, ...entityCards],
});
