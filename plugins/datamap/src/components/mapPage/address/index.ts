export { toOverview, toSchema, toTable } from './changeView';
export type { Hops, MapAddress } from './MapAddress';
export { useMapAddress, type ChangeMapAddress } from './useMapAddress';
