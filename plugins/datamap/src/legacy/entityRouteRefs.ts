import { createRouteRef } from '@backstage/core-plugin-api';

/** Where a portal of the old frontend system mounts the tabs of an entity's page. */
export const overviewRouteRef = createRouteRef({ id: 'datamap.overview' });
export const columnsRouteRef = createRouteRef({ id: 'datamap.columns' });
export const structureRouteRef = createRouteRef({ id: 'datamap.structure' });
export const relationshipsRouteRef = createRouteRef({
  id: 'datamap.relationships',
});
export const changesTabRouteRef = createRouteRef({
  id: 'datamap.tableChanges',
});
export const healthRouteRef = createRouteRef({ id: 'datamap.health' });
