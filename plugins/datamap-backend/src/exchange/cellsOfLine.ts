import type { NoteField } from '@datamap/plugin-datamap-common';
import { exportColumns } from './exportColumns';
import { writeField } from './fieldNotation';
import { guardCell } from './guardCell';
import type { ExportColumn } from './headings';
import { writeLinks } from './linksNotation';
import { fieldOfColumn } from './ownFields';
import { writeRhythm } from './rhythmNotation';
import { writeTags } from './tagsNotation';
import { writeValues } from './valuesNotation';
import type { WordsLine } from './WordsLine';

/** What Excel holds in one cell, in UTF-16 units. */
const LONGEST_CELL = 32_767;
/** As much of the source's words as one needs to compare. */
const SHOWN_SOURCE = 2_000;

/** Characters that turn the direction of writing round, or that nobody sees. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

function textOf(
  line: WordsLine,
  column: ExportColumn,
  language: 'en' | 'ko',
): string {
  const { words } = line;
  switch (column) {
    case 'tags':
      return writeTags(words.tags ?? []);
    case 'rhythm':
      return words.rhythm ? writeRhythm(words.rhythm, language) : '';
    case 'values':
      return writeValues(words.values ?? []);
    case 'links':
      return writeLinks(words.links ?? []);
    case 'source':
      return (line.comment ?? '').slice(0, SHOWN_SOURCE).replace(UNSEEN, '');
    case 'version':
      return String(line.revision);
    case 'warehouse':
    case 'schema':
    case 'table':
      return line[column];
    case 'column':
      return line.column ?? '';
    default:
      return words[column] ?? '';
  }
}

function textOfField(
  { words, column }: WordsLine,
  field: NoteField,
  language: 'en' | 'ko',
): string {
  const value = words.fields?.[field.id];
  const isOf = field.of.includes(column === undefined ? 'table' : 'column');
  return value === undefined || !isOf ? '' : writeField(field, value, language);
}

/**
 * The cells of a line of an export. A text that is longer than a cell may be is
 * left out, which an import takes for no change.
 */
export function cellsOfLine(
  line: WordsLine,
  format: 'csv' | 'xlsx',
  language: 'en' | 'ko',
  fields: NoteField[] = [],
): string[] {
  return exportColumns(fields).map(column => {
    const field = fieldOfColumn(column, fields);
    const text = field
      ? textOfField(line, field, language)
      : textOf(line, column as ExportColumn, language);
    const cell = guardCell(text, format);
    return cell.length > LONGEST_CELL ? '' : cell;
  });
}
