import { MapTable } from '@datamap/plugin-datamap-common';
import { Connection } from './Connection';

/** A table's card and where its middle is, in the picture's own pixels. */
export interface PlacedTable {
  table: MapTable;
  x: number;
  y: number;
  width: number;
  height: number;
  /** References of the table to itself, which the card shows. */
  loops: Connection[];
}

/** All that connects two different tables, drawn as one line. */
export interface DrawnLine {
  /** Steady as long as the pair is. */
  id: string;
  /** Entity names; which is which follows from the names only. */
  ends: [string, string];
  /** In both directions; at least one. */
  connections: Connection[];
}

/** What a `NeighbourhoodRenderer` draws. */
export interface NeighbourhoodPicture {
  tables: PlacedTable[];
  /** Only between tables of the picture. */
  lines: DrawnLine[];
}
