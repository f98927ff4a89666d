import { InputError } from '@backstage/errors';
import { stringify } from 'csv-stringify/sync';
import { decode, encode } from 'iconv-lite';
import type { NoteField } from '@datamap/plugin-datamap-common';
import { cellsOfLine } from './cellsOfLine';
import { exportColumns, headingOf } from './exportColumns';
import type { WordsLine } from './WordsLine';

/** In which encodings a CSV is written. */
export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'cp949';

/** How a CSV is written. */
export interface CsvOptions {
  encoding: CsvEncoding;
  language: 'en' | 'ko';
  /** The fields of notes that are configured. */
  fields?: NoteField[];
}

/** Lines in one piece of the answer. */
const AT_ONCE = 200;

function encoded(text: string, encoding: CsvEncoding): Buffer {
  return encoding === 'cp949' ? encode(text, 'cp949') : Buffer.from(text);
}

// As spreadsheets do.
function rowText(cells: string[]): string {
  return stringify([cells], { record_delimiter: '\r\n' });
}

/** The first character of a text that CP949 lacks. */
function lackedByCp949(text: string): string | undefined {
  return decode(encode(text, 'cp949'), 'cp949') === text
    ? undefined
    : [...text].find(one => decode(encode(one, 'cp949'), 'cp949') !== one);
}

/**
 * A CSV as a whole. Throws an InputError where CP949 lacks one of its
 * characters: as a question mark it would come back as another text.
 */
export function encodeCsv(rows: string[][], encoding: CsvEncoding): Buffer {
  const text = rows.map(rowText).join('');
  const lacked = encoding === 'cp949' ? lackedByCp949(text) : undefined;
  if (lacked !== undefined) {
    throw new InputError(
      `CP949 has no '${lacked}', which the words have; take UTF-8, which every Excel since 2016 opens`,
    );
  }
  return encoded(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, encoding);
}

/** The pieces of a CSV. */
export async function* csvExport(
  lines: AsyncIterable<WordsLine>,
  { encoding, language, fields = [] }: CsvOptions,
): AsyncGenerator<Buffer> {
  const mark = encoding === 'utf-8-bom' ? '\ufeff' : '';
  const headings = exportColumns(fields).map(column =>
    headingOf(column, language, fields),
  );
  let rows = [`${mark}${rowText(headings)}`];
  for await (const line of lines) {
    rows.push(rowText(cellsOfLine(line, 'csv', language, fields)));
    if (rows.length >= AT_ONCE) {
      yield encoded(rows.join(''), encoding);
      rows = [];
    }
  }
  yield encoded(rows.join(''), encoding);
}

/**
 * Throws an InputError where a text has a character that CP949 lacks: as a
 * question mark it would come back as another text.
 */
export async function assertInCp949(
  lines: AsyncIterable<WordsLine>,
  { language, fields }: Pick<CsvOptions, 'language' | 'fields'>,
): Promise<void> {
  for await (const line of lines) {
    const text = cellsOfLine(line, 'csv', language, fields).join('\n');
    const character = lackedByCp949(text);
    if (character !== undefined) {
      throw new InputError(
        `CP949 has no '${character}', which the words of '${line.schema}.${line.table}' have; take UTF-8, which every Excel since 2016 opens`,
      );
    }
  }
}
