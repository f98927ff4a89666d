export type { Connection } from './Connection';
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
