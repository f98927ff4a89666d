export { DatamapQueries } from './DatamapQueries';
export { queryKeys } from './queryKeys';
export {
  useColumns,
  useFacets,
  useReferences,
  useTable,
  useTables,
} from './tables';
export {
  useSchema,
  useSchemas,
  useWarehouse,
  useWarehouses,
} from './warehouses';
