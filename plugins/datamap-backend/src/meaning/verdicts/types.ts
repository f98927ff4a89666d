import type {
  MeasuredRows,
  MeasuredSize,
  MeasuredTime,
  Verdict,
} from '@datamap/plugin-datamap-common';
import type {
  PreviousReading,
  TableHistory,
  TableReading,
  Watch,
} from '../types';

/** What a verdict is given. */
export interface VerdictContext {
  reading: TableReading;
  /** As `measureRows` gave them. */
  rows: MeasuredRows;
  /** As `measureSize` gave it. */
  size: MeasuredSize;
  /** As `measureLastUpdated` gave it. */
  lastUpdated: MeasuredTime;
  /** When it was updated, one moment a day, in milliseconds, the newest first. */
  recentUpdates: number[];
  /** Between which two readings counters last grew, in milliseconds. */
  lastActivity?: PreviousReading['lastActivity'];
  /** Since when its counters are watched; absent where there are none. */
  watch?: Watch;
  /** What growth is measured against, where there is a week of history. */
  history?: TableHistory;
  previous?: PreviousReading;
}

/** Gives its verdict with the evidence, or nothing where it does not apply. */
export type VerdictRule = (context: VerdictContext) => Verdict | undefined;
