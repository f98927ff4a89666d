import type { NoteWords } from '@datamap/plugin-datamap-common';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The longest that each may be, so that no table is late on the 31st. */
const LENGTHS: Record<NonNullable<NoteWords['rhythm']>['every'], number> = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  quarter: 92 * DAY,
  year: 366 * DAY,
};

/**
 * How often people expect a table to be updated, in milliseconds; undefined
 * where nobody said.
 */
export function expectedEvery(
  portal: NoteWords | undefined,
): number | undefined {
  return portal?.rhythm && LENGTHS[portal.rhythm.every];
}
