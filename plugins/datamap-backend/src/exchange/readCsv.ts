import { CsvError, parse } from 'csv-parse';
import { decodeText } from './decodeText';
import { FileRefusal } from './FileRefusal';
import { FILE_LIMITS, TOO_MUCH } from './limits';

const DELIMITERS = [',', ';', '\t'];

/** What stands between the cells: what the first line has most of, outside of quotes. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(delimiter => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

/**
 * Reads the rows of a CSV.
 *
 * Throws a FileRefusal where it is none, or too much.
 */
export async function readCsv(
  bytes: Buffer,
): Promise<{ rows: string[][]; encoding: string }> {
  const { text, encoding } = decodeText(bytes);
  const rows: string[][] = [];
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
  });
  parser.end(text);
  try {
    for await (const row of parser) {
      rows.push(row);
      if (rows.length > FILE_LIMITS.lines + 1) {
        throw new FileRefusal('too-many-lines', TOO_MUCH.lines);
      }
    }
  } catch (error) {
    if (error instanceof CsvError) {
      throw new FileRefusal(
        'quote',
        `Line ${
          rows.length + 1
        } of the CSV cannot be read, probably for a quote that is not closed; save the file as CSV again, or as .xlsx`,
      );
    }
    throw error;
  } finally {
    parser.destroy();
  }
  return { rows, encoding };
}
