export {
  loneSchemaOf,
  toOverview,
  toSchema,
  toTable,
  withLoneSchema,
} from './changeView';
export type { Hops, MapAddress } from './MapAddress';
export { useMapAddress, type ChangeMapAddress } from './useMapAddress';
