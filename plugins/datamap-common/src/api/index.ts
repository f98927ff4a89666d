export * from './createDatamapClient';
export { datamapApiDocument } from './document.generated';
export type {
  components as DatamapApiComponents,
  operations as DatamapApiOperations,
  paths as DatamapApiPaths,
} from './schema.generated';
export * from './types';
