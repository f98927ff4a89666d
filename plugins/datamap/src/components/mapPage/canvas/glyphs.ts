import { Health } from '@datamap/plugin-datamap-common';
import { ColumnMark } from '../scene';

/** A sign of 12 by 12 pixels. */
export interface Glyph {
  path: string;
  /** Filled, or its outline only. */
  filled: boolean;
}

const circle = 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z';
const diamond = 'M6 1L11 6L6 11L1 6Z';

/** A shape for each state, so that colour is not the only sign. */
export const healthGlyphs: Record<Health, Glyph> = {
  'has-data': { path: circle, filled: true },
  derived: { path: 'M2 1.5L11 6L2 10.5Z', filled: true },
  stale: { path: diamond, filled: true },
  empty: { path: circle, filled: false },
  unknown: { path: diamond, filled: false },
};

/** A shape for what a column is to its table. */
export const columnGlyphs: Record<ColumnMark, Glyph> = {
  primary: { path: diamond, filled: true },
  unique: { path: 'M2 2H10V10H2Z', filled: false },
  foreign: { path: 'M1 6H10.5M6.5 2.5L10.5 6L6.5 9.5', filled: false },
};

/** The gaps in a line of each type, in the map's own pixels. */
export const dashes = {
  reference: [] as number[],
  reads: [9, 6],
  inherits: [2, 5],
  inferred: [6, 5],
};
