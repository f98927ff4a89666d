import { InputError } from '@backstage/errors';
import type { NoteField } from '@datamap/plugin-datamap-common';
import { cellsOfLine } from './cellsOfLine';
import { exportColumns, headingOf } from './exportColumns';
import type { ExportColumn } from './headings';
import { FILE_LIMITS } from './limits';
import { writeSheet } from './spreadsheetWorker';
import type { WordsLine } from './WordsLine';
import { xlsxText } from './xlsxText';

const WIDTHS: Partial<Record<ExportColumn, number>> = {
  table: 28,
  column: 24,
  title: 28,
  description: 60,
  oneRow: 24,
  values: 32,
  source: 40,
};
const DEFAULT_WIDTH = 16;

/**
 * An .xlsx. It is made in memory as a whole, so it holds as many lines as an
 * import takes.
 *
 * Throws an InputError where there are more.
 */
export async function xlsxExport(
  lines: AsyncIterable<WordsLine>,
  language: 'en' | 'ko',
  fields: NoteField[] = [],
): Promise<Buffer> {
  const columns = exportColumns(fields);
  const rows: string[][] = [];
  let characters = 0;
  for await (const line of lines) {
    const cells = cellsOfLine(line, 'xlsx', language, fields).map(xlsxText);
    characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    rows.push(cells);
    if (
      rows.length > FILE_LIMITS.lines ||
      characters > FILE_LIMITS.characters
    ) {
      throw new InputError(
        `There are more than ${
          rows.length - 1
        } tables and columns to write, which is what one .xlsx takes; choose a schema, or take a CSV`,
      );
    }
  }
  return await writeSheet({
    name: language === 'ko' ? '설명' : 'Words',
    headings: columns.map(column =>
      xlsxText(headingOf(column, language, fields)),
    ),
    widths: columns.map(
      column => WIDTHS[column as ExportColumn] ?? DEFAULT_WIDTH,
    ),
    rows,
  });
}
