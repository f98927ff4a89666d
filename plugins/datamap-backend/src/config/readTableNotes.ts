import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createMatcher } from './createOwnerOf';
import { type LocalizedText, readLocalizedText } from './LocalizedText';
import { readDuration } from './readDuration';

const HOUR = 60 * 60 * 1000;

/**
 * What the configuration says about one table.
 */
export interface TableNotes {
  /** What one row is. */
  oneRow?: LocalizedText;
  /** The column whose smallest and largest value tell of what time the rows are. */
  periodColumn?: string;
  /** The column whose largest value tells when the table was last updated. */
  updatedColumn?: string;
  /** How often it should be updated, in milliseconds. */
  updatedEvery?: number;
}

/**
 * Reads `datamap.warehouses.<id>.tables` into the function that says what is
 * noted about a table: of each note, the first entry decides whose pattern
 * fits and which has it.
 *
 * Throws an InputError that names the key and the remedy.
 *
 * @param name - the key in full, for the error
 */
export function readTableNotes(
  entries: Config[],
  name: string,
): (schema: string, table: string) => TableNotes {
  const notes = entries.map((entry, index) => {
    const at = `${name}[${index}]`;
    const pattern = entry.getOptionalString('pattern');
    if (!pattern?.includes('.')) {
      throw new InputError(
        `'${at}.pattern' is '${
          pattern ?? ''
        }', which fits no table; write 'schema.table', with '*' for any characters`,
      );
    }
    const oneRow = readLocalizedText(entry, 'oneRow', `${at}.oneRow`);
    const periodColumn = entry.getOptionalString('period.column');
    if (entry.has('period') && periodColumn === undefined) {
      throw new InputError(
        `'${at}.period' names no column; write it like '{ column: ordered_at }'`,
      );
    }
    const updatedColumn = entry.getOptionalString('updated.column');
    const updatedEvery = entry.has('updated.every')
      ? readDuration(entry.getConfig('updated'), 'every', {
          name: `${at}.updated.every`,
          default: HOUR,
          minimum: HOUR,
        })
      : undefined;
    if (
      entry.has('updated') &&
      updatedColumn === undefined &&
      updatedEvery === undefined
    ) {
      throw new InputError(
        `'${at}.updated' says nothing; write it like '{ column: updated_at }', '{ every: { days: 1 } }' or both`,
      );
    }
    const notesOfEntry = { oneRow, periodColumn, updatedColumn, updatedEvery };
    if (Object.values(notesOfEntry).every(note => note === undefined)) {
      throw new InputError(
        `'${at}' says nothing about '${pattern}'; give 'oneRow', 'period', 'updated' or several of them`,
      );
    }
    return { matches: createMatcher([pattern]), ...notesOfEntry };
  });
  return (schema, table) => {
    const fitting = notes.filter(({ matches }) => matches(schema, table));
    return {
      oneRow: fitting.find(({ oneRow }) => oneRow)?.oneRow,
      periodColumn: fitting.find(({ periodColumn }) => periodColumn)
        ?.periodColumn,
      updatedColumn: fitting.find(({ updatedColumn }) => updatedColumn)
        ?.updatedColumn,
      updatedEvery: fitting.find(({ updatedEvery }) => updatedEvery)
        ?.updatedEvery,
    };
  };
}
