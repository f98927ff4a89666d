import type { PreviousReading } from '../meaning';
import type { TableWrite } from './tableWrites';

const DAY = 24 * 60 * 60 * 1000;

/** The store's times have milliseconds, the warehouse's have microseconds. */
function millisecondsOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}

/** Field by field: the store keeps the fields in an order of its own. */
function hasOtherPeriod(
  stored: PreviousReading['period'],
  read: PreviousReading['period'],
): boolean {
  return (
    stored?.column !== read?.column ||
    stored?.from !== read?.from ||
    stored?.to !== read?.to
  );
}

/** Whether a figure is not what the last line of the history says. */
function hasMoved({ stored, assessment }: TableWrite): boolean {
  return (
    !stored ||
    stored.rowsValue !== assessment.rows.value ||
    stored.rowsGrade !== assessment.rows.grade ||
    stored.sizeValue !== assessment.size.value ||
    stored.health !== assessment.health ||
    hasOtherPeriod(stored.memory.period, assessment.memory.period) ||
    millisecondsOf(stored.lastUpdated) !==
      millisecondsOf(assessment.lastUpdated.value)
  );
}

/**
 * The lines that a run adds to the history: for tables where a figure moved,
 * and once a day for the others. Every reading of every table would be
 * millions of lines a week, nearly all of them alike.
 */
export function measurementWrites(writes: TableWrite[], readAt: string) {
  const dayAgo = Date.parse(readAt) - DAY;
  return writes
    .filter(
      write =>
        hasMoved(write) ||
        (write.stored?.measurementStoredAt?.getTime() ?? 0) <= dayAgo,
    )
    .map(({ table, assessment }) => ({
      table_id: table.id,
      measured_at: readAt,
      rows_value: assessment.rows.value ?? null,
      rows_grade: assessment.rows.grade,
      rows_method: assessment.rows.method,
      size_value: assessment.size.value ?? null,
      size_grade: assessment.size.grade,
      size_method: assessment.size.method,
      last_updated: assessment.lastUpdated.value ?? null,
      health: assessment.health,
      period_column: assessment.period?.column ?? null,
      period_from: assessment.period?.from ?? null,
      period_to: assessment.period?.to ?? null,
    }));
}
