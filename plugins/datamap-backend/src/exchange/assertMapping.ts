import { InputError } from '@backstage/errors';
import type { NoteField, WordsMapping } from '@datamap/plugin-datamap-common';
import { KNOWN_HEADINGS } from './guessMapping';
import type { ImportRow } from './ImportRow';
import { fieldOfColumn } from './ownFields';

/**
 * Throws an InputError where a mapping names columns that the file does not have,
 * or gives one to several fields.
 */
export function assertMapping(
  row: Pick<ImportRow, 'headings'>,
  mapping: WordsMapping,
  fields: NoteField[],
): void {
  const known = new Set<string>(KNOWN_HEADINGS.values());
  const unknown = Object.keys(mapping).find(
    key => !known.has(key) && !fieldOfColumn(key, fields),
  );
  if (unknown !== undefined) {
    throw new InputError(
      `'mapping' has '${unknown}', which is no field of notes; leave it out`,
    );
  }
  const indexes = Object.values(mapping);
  if (mapping.table === undefined) {
    throw new InputError(
      `'mapping' does not say where the tables are named; give 'table'`,
    );
  }
  if (indexes.some(index => index >= row.headings.length)) {
    throw new InputError(
      `'mapping' names a column that the file does not have; it has ${row.headings.length}, counted from 0`,
    );
  }
  if (new Set(indexes).size < indexes.length) {
    throw new InputError(
      `'mapping' gives one column of the file to several fields; give each one of its own`,
    );
  }
}
