import {
  createRoutableExtension,
  type RouteRef,
} from '@backstage/core-plugin-api';
import { ComponentType } from 'react';
import {
  changesTabRouteRef,
  columnsRouteRef,
  healthRouteRef,
  overviewRouteRef,
  relationshipsRouteRef,
  structureRouteRef,
} from './entityRouteRefs';
import { datamapPlugin } from './plugin';

function provideContent(
  name: string,
  mountPoint: RouteRef,
  load: () => Promise<ComponentType>,
) {
  return datamapPlugin.provide(
    createRoutableExtension({
      name,
      component: async () => {
        const [{ inLegacyApp }, content] = await Promise.all([
          import('./inLegacyApp'),
          load(),
        ]);
        return inLegacyApp(content);
      },
      mountPoint,
    }),
  );
}

/**
 * The overview of a warehouse, a schema or a table: the content of the route
 * `/` of an entity page for which `isDatamapEntity` holds.
 *
 * @public
 */
export const EntityDatamapOverviewContent = provideContent(
  'EntityDatamapOverviewContent',
  overviewRouteRef,
  () =>
    import('../components/tablePage/EntityOverview').then(
      m => m.EntityOverview,
    ),
);

/**
 * A table's columns: the content of the route `/columns`, where
 * `isDatamapTable` holds.
 *
 * @public
 */
export const EntityDatamapColumnsContent = provideContent(
  'EntityDatamapColumnsContent',
  columnsRouteRef,
  () =>
    import('../components/tablePage/EntityTabContents').then(
      m => m.EntityColumns,
    ),
);

/**
 * How a table is made: the content of the route `/structure`, where
 * `isDatamapTable` holds.
 *
 * @public
 */
export const EntityDatamapStructureContent = provideContent(
  'EntityDatamapStructureContent',
  structureRouteRef,
  () =>
    import('../components/tablePage/EntityTabContents').then(
      m => m.EntityStructure,
    ),
);

/**
 * How a table is connected, drawn and as a list: the content of the route
 * `/relationships`, where `isDatamapTable` holds.
 *
 * @public
 */
export const EntityDatamapRelationshipsContent = provideContent(
  'EntityDatamapRelationshipsContent',
  relationshipsRouteRef,
  () =>
    import('../components/relationships/EntityRelationships').then(
      m => m.EntityRelationships,
    ),
);

/**
 * How a table is doing: the content of the route `/health`, where
 * `isDatamapTable` holds.
 *
 * @public
 */
export const EntityDatamapHealthContent = provideContent(
  'EntityDatamapHealthContent',
  healthRouteRef,
  () =>
    import('../components/tablePage/EntityTabContents').then(
      m => m.EntityHealth,
    ),
);

/**
 * What changed about a table: the content of the route `/changes`, where
 * `isDatamapTable` holds.
 *
 * @public
 */
export const EntityDatamapChangesContent = provideContent(
  'EntityDatamapChangesContent',
  changesTabRouteRef,
  () =>
    import('../components/tablePage/EntityTabContents').then(
      m => m.EntityChanges,
    ),
);
