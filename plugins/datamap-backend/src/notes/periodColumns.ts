import { InputError } from '@backstage/errors';
import type { NoteWords } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';

/** So many columns are offered in the words of a refusal. */
const OFFERED = 5;

type DatedColumn = Pick<
  ColumnSnapshot,
  'attnum' | 'name' | 'type' | 'typeCategory' | 'baseType'
>;

/** Whether a column holds days or moments, by its type itself. */
export function isDated({
  typeCategory,
  baseType,
}: Pick<DatedColumn, 'typeCategory' | 'baseType'>): boolean {
  return (
    (typeCategory === 'date' || typeCategory === 'date-time') &&
    baseType === undefined
  );
}

/** The names of the columns that can tell the period of a table, by position. */
export function periodColumnsOf(columns: DatedColumn[]): string[] {
  return [...columns]
    .sort((one, other) => one.attnum - other.attnum)
    .filter(isDated)
    .map(({ name }) => name);
}

/** Why a column cannot tell the period of a table; undefined where it can. */
export function periodColumnRefusal(
  name: string,
  columns: DatedColumn[],
): string | undefined {
  const column = columns.find(known => known.name === name);
  if (column && isDated(column)) {
    return undefined;
  }
  const dated = periodColumnsOf(columns)
    .slice(0, OFFERED)
    .map(known => `'${known}'`);
  const remedy =
    dated.length === 0
      ? 'leave it out, as the table has no column of dates'
      : `name a column of type 'date' or 'timestamp', such as ${dated.join(
          ', ',
        )}`;
  return column
    ? `'periodColumn' names '${name}', which is of type '${column.type}'; ${remedy}`
    : `'periodColumn' names '${name}', and the table has no such column; ${remedy}`;
}

/**
 * Throws an InputError where a note begins to name a column that cannot tell the
 * period. What it named before may stay, since the column may have gone.
 */
export function assertPeriodColumn(
  { periodColumn }: NoteWords,
  before: NoteWords,
  columns: DatedColumn[],
): void {
  if (periodColumn === undefined || periodColumn === before.periodColumn) {
    return;
  }
  const refusal = periodColumnRefusal(periodColumn, columns);
  if (refusal !== undefined) {
    throw new InputError(refusal);
  }
}
