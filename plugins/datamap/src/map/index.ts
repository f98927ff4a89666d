export { aggregateEdges } from './aggregateEdges';
export type { Connection } from './Connection';
export { joinSql, type NamedTable } from './joinSql';
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
