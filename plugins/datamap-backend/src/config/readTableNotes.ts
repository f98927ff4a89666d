import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createMatcher } from './createOwnerOf';
import { type LocalizedText, readLocalizedText } from './LocalizedText';

/**
 * What the configuration says about one table.
 */
export interface TableNotes {
  /** What one row is. */
  oneRow?: LocalizedText;
  /** The column whose smallest and largest value tell of what time the rows are. */
  periodColumn?: string;
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
    if (oneRow === undefined && periodColumn === undefined) {
      throw new InputError(
        `'${at}' says nothing about '${pattern}'; give 'oneRow', 'period' or both`,
      );
    }
    return { matches: createMatcher([pattern]), oneRow, periodColumn };
  });
  return (schema, table) => {
    const fitting = notes.filter(({ matches }) => matches(schema, table));
    return {
      oneRow: fitting.find(({ oneRow }) => oneRow)?.oneRow,
      periodColumn: fitting.find(({ periodColumn }) => periodColumn)
        ?.periodColumn,
    };
  };
}
