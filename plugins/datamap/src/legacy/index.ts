export {
  hasDatamapDataUsed,
  isDatamapEntity,
  isDatamapTable,
} from './conditions';
export { EntityDatamapDataUsedCard } from './entityCards';
export {
  EntityDatamapChangesContent,
  EntityDatamapColumnsContent,
  EntityDatamapHealthContent,
  EntityDatamapOverviewContent,
  EntityDatamapRelationshipsContent,
  EntityDatamapStructureContent,
} from './entityContents';
export { DatamapPage } from './pages';
export { datamapPlugin } from './plugin';
export { DatamapSearchResultListItem } from './searchResults';
