export { TableFilters } from './TableFilters';
export { TableResultListItem } from './TableResultListItem';
