import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  changesRouteRef,
  adminRouteRef,
  auditRouteRef,
  coverageRouteRef,
  deskRouteRef,
  glossaryRouteRef,
  importRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from '../routes';
import { datamapApi } from './apis';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';
import { homeWidgets } from './homeWidgets';
import { datamapPage } from './pages';
import { searchExtensions } from './search';

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
    admin: adminRouteRef,
    audit: auditRouteRef,
    coverage: coverageRouteRef,
    changes: changesRouteRef,
    desk: deskRouteRef,
    glossary: glossaryRouteRef,
    import: importRouteRef,
    map: mapRouteRef,
    warehouse: warehouseRouteRef,
    schema: schemaRouteRef,
    subjects: subjectsRouteRef,
  },
  extensions: [
    datamapApi,
    datamapPage,
    ...entityContents,
    ...entityCards,
    ...searchExtensions,
    ...homeWidgets,
  ],
});
