import { type ExportColumn, EXPORT_COLUMNS } from './headings';
import { guardCell } from './guardCell';
import { writeLinks } from './linksNotation';
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

/**
 * The cells of a line of an export. A text that is longer than a cell may be is
 * left out, which an import takes for no change.
 */
export function cellsOfLine(
  line: WordsLine,
  format: 'csv' | 'xlsx',
  language: 'en' | 'ko',
): string[] {
  return EXPORT_COLUMNS.map(column => {
    const cell = guardCell(textOf(line, column, language), format);
    return cell.length > LONGEST_CELL ? '' : cell;
  });
}
