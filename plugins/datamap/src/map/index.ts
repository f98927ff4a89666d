export { aggregateEdges } from './aggregateEdges';
export type { Connection } from './Connection';
export { connectionInWords } from './connectionInWords';
export { edgeInWords, type EdgeTitles } from './edgeInWords';
export { joinSql, type NamedTable } from './joinSql';
export {
  layoutNeighbourhood,
  type LayoutNeighbourhoodOptions,
} from './layoutNeighbourhood';
export { lineLabel } from './lineLabel';
export { linesBetween } from './linesBetween';
export type {
  DrawnLine,
  NeighbourhoodPicture,
  PlacedTable,
} from './NeighbourhoodPicture';
export type {
  NeighbourhoodRenderer,
  NeighbourhoodRendererProps,
  Pointed,
} from './NeighbourhoodRenderer';
