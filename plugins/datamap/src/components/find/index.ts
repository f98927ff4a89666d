export { Misses } from './admin/Misses';
export { SearchAdministration } from './admin/SearchAdministration';
export { Find } from './Find';
export { SavedFilters } from './saved/SavedFilters';
export { StartHere } from './StartHere';
export { useHasHits } from './useHasHits';
