import { type FileReason, FileRefusal } from './FileRefusal';
import { FILE_LIMITS, TOO_MUCH } from './limits';
import { readCsv } from './readCsv';
import { readSheetRows, type SheetFailure } from './spreadsheetWorker';
import type { WordsFile } from './WordsFile';

/** What every .xlsx begins with, since it is a ZIP archive. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** What an old .xls begins with, and an .xlsx with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const UNREADABLE =
  'The file is no .xlsx that can be read; open it in your spreadsheet and save it again as .xlsx or as CSV';
const FAILURES: Record<SheetFailure, [FileReason, string]> = {
  'no-spreadsheet': ['unreadable', UNREADABLE],
  'too-much': ['too-much-text', TOO_MUCH.content],
  lines: ['too-many-lines', TOO_MUCH.lines],
  columns: ['too-many-columns', TOO_MUCH.columns],
};

/** What PostgreSQL keeps in no text. */
// eslint-disable-next-line no-control-regex
const UNKEPT = /\u0000|\p{Surrogate}/gu;

function begins(bytes: Buffer, with_: Buffer): boolean {
  return bytes.subarray(0, with_.length).equals(with_);
}

async function rowsOf(
  bytes: Buffer,
  extension: string,
): Promise<{ rows: string[][] } & Pick<WordsFile, 'format' | 'encoding'>> {
  if (begins(bytes, COMPOUND)) {
    throw new FileRefusal(
      'old-xls',
      'The file is an old .xls, or has a password; save it in your spreadsheet as .xlsx without a password',
    );
  }
  if (begins(bytes, ZIP)) {
    const read = await readSheetRows(bytes);
    if ('failure' in read) {
      throw new FileRefusal(...FAILURES[read.failure]);
    }
    return { rows: read.rows, format: 'xlsx' };
  }
  if (extension === 'xlsx') {
    throw new FileRefusal('unreadable', UNREADABLE);
  }
  return { ...(await readCsv(bytes)), format: 'csv' };
}

function assertBounded(rows: string[][]): void {
  let characters = 0;
  for (const row of rows) {
    if (row.length > FILE_LIMITS.columns) {
      throw new FileRefusal('too-many-columns', TOO_MUCH.columns);
    }
    for (const cell of row) {
      characters += cell.length;
    }
  }
  if (characters > FILE_LIMITS.characters) {
    throw new FileRefusal('too-much-text', TOO_MUCH.content);
  }
}

/**
 * Reads a file of words: the first sheet of an .xlsx, or a CSV.
 *
 * Throws a FileRefusal that says what is wrong with it and what to do.
 */
export async function readWordsFile(
  fileName: string,
  bytes: Buffer,
): Promise<WordsFile> {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1].toLowerCase() ?? '';
  if (!['xlsx', 'csv'].includes(extension)) {
    throw new FileRefusal(
      'other-kind',
      `'${fileName}' is neither an .xlsx nor a .csv; save it in your spreadsheet as one of them`,
    );
  }
  if (bytes.length === 0) {
    throw new FileRefusal(
      'empty',
      `'${fileName}' is empty; choose a file with a line of headings and lines below it`,
    );
  }
  const { rows, format, encoding } = await rowsOf(bytes, extension);
  assertBounded(rows);
  const [headings = [], ...others] = rows.map(row =>
    row.map(cell => cell.replace(UNKEPT, '')),
  );
  if (headings.every(heading => heading.trim() === '')) {
    throw new FileRefusal(
      'no-headings',
      `The first line of '${fileName}' is empty; write there what each column is, such as 'Table' and 'Description'`,
    );
  }
  const lines = others
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  if (lines.length === 0) {
    throw new FileRefusal(
      'no-lines',
      `'${fileName}' has headings and nothing below them; write a line for each table or column`,
    );
  }
  return {
    format,
    encoding,
    headings: headings.map(cell => cell.trim()),
    lines,
  };
}
