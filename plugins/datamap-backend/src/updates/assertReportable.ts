import { InputError } from '@backstage/errors';
import type { ReportedUpdate } from './UpdateReportStore';

/** As far as the clocks of loaders may run ahead of ours. */
const CLOCK_ERROR = 5 * 60 * 1000;

/**
 * What the OpenAPI document cannot say of reports: that no load ended in the
 * future, and that PostgreSQL can hold the names.
 *
 * Throws an InputError that names the report and the remedy.
 */
export function assertReportable(updates: ReportedUpdate[], now: Date): void {
  for (const [index, update] of updates.entries()) {
    const { schema, table, updatedAt, loader } = update;
    if (Date.parse(updatedAt) > now.getTime() + CLOCK_ERROR) {
      throw new InputError(
        `'updates[${index}].updatedAt' of the table '${schema}.${table}' is in the future; report a load once it has ended, by a clock that is right`,
      );
    }
    const text = [schema, table, loader].find(given => given?.includes('\0'));
    if (text !== undefined) {
      throw new InputError(
        `'updates[${index}]' holds a character that no name may hold (U+0000); leave it out`,
      );
    }
  }
}
