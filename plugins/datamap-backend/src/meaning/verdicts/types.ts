import type { MeasuredRows, Verdict } from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableReading } from '../types';

/** What a verdict is given. */
export interface VerdictContext {
  reading: TableReading;
  /** As `measureRows` gave them. */
  rows: MeasuredRows;
  previous?: PreviousReading;
}

/** Gives its verdict with the evidence, or nothing where it does not apply. */
export type VerdictRule = (context: VerdictContext) => Verdict | undefined;
