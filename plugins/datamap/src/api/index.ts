export {
  datamapApiRef,
  type ChangeFilters,
  type DatamapApi,
  type DeprecationWords,
  type Facets,
  type Page,
  type PageOfUnknownLength,
  type SearchQuery,
  type TableAddress,
  type TableFilters,
} from './DatamapApi';
export { DefaultDatamapApi } from './DefaultDatamapApi';
export type { DescribingApi } from './DescribingApi';
export type { GlossaryApi } from './GlossaryApi';
export type { OwnershipApi, OwnershipPage } from './OwnershipApi';
