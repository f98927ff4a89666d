/**
 * Pages, entity tabs and cards of Datamap. The pages themselves are loaded
 * when they are opened; features of the new frontend system are in `./alpha`.
 *
 * @packageDocumentation
 */

export {
  datamapApiRef,
  type DatamapApi,
  type Facets,
  type Page,
  type TableAddress,
  type TableFilters,
} from './api';
export { rootRouteRef, schemaRouteRef, warehouseRouteRef } from './routes';
export { datamapTranslationRef } from './translation';
