export { ConnectionLegend } from './ConnectionLegend';
export { NeighbourhoodDrawing } from './NeighbourhoodDrawing';
export { RelationshipsTab } from './RelationshipsTab';
export { SqlToCopy } from './SqlToCopy';
