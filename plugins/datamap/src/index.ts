/**
 * Pages, entity tabs and cards of Datamap for portals of the old frontend
 * system, and what both systems share. Everything is loaded when it is opened;
 * the plugin for the new frontend system is in `./alpha`.
 *
 * @packageDocumentation
 */

export {
  datamapApiRef,
  type ChangeFilters,
  type DatamapApi,
  type DescribingApi,
  type GlossaryApi,
  type OwnershipApi,
  type OwnershipPage,
  type Facets,
  type Page,
  type PageOfUnknownLength,
  type SearchQuery,
  type TableAddress,
  type TableFilters,
} from './api';
export {
  DatamapPage,
  datamapPlugin,
  DatamapSearchResultListItem,
  EntityDatamapChangesContent,
  EntityDatamapColumnsContent,
  EntityDatamapDataUsedCard,
  EntityDatamapHealthContent,
  EntityDatamapOverviewContent,
  EntityDatamapRelationshipsContent,
  EntityDatamapStructureContent,
  hasDatamapDataUsed,
  isDatamapEntity,
  isDatamapTable,
} from './legacy';
export {
  changesRouteRef,
  deskRouteRef,
  glossaryRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routes';
export { datamapTranslationRef } from './translation';
