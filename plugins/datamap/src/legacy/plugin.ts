import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { datamapApiRef, DefaultDatamapApi } from '../api';
import {
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

/**
 * Datamap for portals of the old frontend system. Those of the new one take
 * the plugin from `./alpha`.
 *
 * @public
 */
export const datamapPlugin = createPlugin({
  id: 'datamap',
  apis: [
    createApiFactory({
      api: datamapApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => DefaultDatamapApi.create(deps),
    }),
  ],
  routes: {
    root: rootRouteRef,
    admin: adminRouteRef,
    audit: auditRouteRef,
    coverage: coverageRouteRef,
    desk: deskRouteRef,
    glossary: glossaryRouteRef,
    import: importRouteRef,
    map: mapRouteRef,
    warehouse: warehouseRouteRef,
    schema: schemaRouteRef,
    subjects: subjectsRouteRef,
  },
});
