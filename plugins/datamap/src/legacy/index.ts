export { isDatamapEntity, isDatamapTable } from './conditions';
export {
  EntityDatamapColumnsContent,
  EntityDatamapHealthContent,
  EntityDatamapOverviewContent,
} from './entityContents';
export { DatamapPage } from './pages';
export { datamapPlugin } from './plugin';
