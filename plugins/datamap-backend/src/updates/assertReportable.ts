import { InputError } from '@backstage/errors';
import type { ReportedUpdate } from './UpdateReportStore';

/** As far as the clocks of loaders may run ahead of ours. */
const CLOCK_ERROR = 5 * 60 * 1000;

/** Half of a character beyond U+FFFF. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/** Whether the calendar has the day; to JavaScript 30 February is 2 March. */
function hasDay(moment: string): boolean {
  const day = moment.slice(0, 'yyyy-mm-dd'.length);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/**
 * What the OpenAPI document cannot say of reports: that a load ended at a
 * moment that there was, and that PostgreSQL can hold the names.
 *
 * Throws an InputError that names the report and the remedy.
 */
export function assertReportable(updates: ReportedUpdate[], now: Date): void {
  for (const [index, update] of updates.entries()) {
    const { schema, table, updatedAt, loader } = update;
    const moment = Date.parse(updatedAt);
    if (!(moment >= 0 && hasDay(updatedAt))) {
      throw new InputError(
        `'updates[${index}].updatedAt' of the table '${schema}.${table}' is no moment since 1970; write it like '2026-01-31T23:59:59Z'`,
      );
    }
    if (moment > now.getTime() + CLOCK_ERROR) {
      throw new InputError(
        `'updates[${index}].updatedAt' of the table '${schema}.${table}' is in the future; report a load once it has ended, by a clock that is right`,
      );
    }
    for (const text of [schema, table, loader ?? '']) {
      if (text.includes('\0') || HALF_A_CHARACTER.test(text)) {
        throw new InputError(
          `'updates[${index}]' holds what no name may hold: U+0000, or half of a character; leave it out`,
        );
      }
    }
  }
}
