export {
  datamapApiRef,
  type DatamapApi,
  type Facets,
  type Page,
  type TableAddress,
  type TableFilters,
} from './DatamapApi';
export { DefaultDatamapApi } from './DefaultDatamapApi';
