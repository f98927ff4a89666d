export { DatamapResultListItem } from './DatamapResultListItem';
export { TableFilters } from './TableFilters';
