import { encodeCsv, type CsvEncoding } from '../../exchange/csvExport';
import { guardCell } from '../../exchange/guardCell';
import { writeSheet } from '../../exchange/spreadsheetWorker';
import { writeTags } from '../../exchange/tagsNotation';
import { xlsxText } from '../../exchange/xlsxText';
import type { TermRow } from '../TermRow';
import { TERM_COLUMNS, TERM_HEADINGS, type TermColumn } from './termColumns';

const WIDTHS: Record<TermColumn, number> = {
  name: 24,
  otherNames: 32,
  definition: 60,
  contact: 28,
  version: 16,
};

function textOf({ words, revision }: TermRow, column: TermColumn): string {
  switch (column) {
    case 'otherNames':
      return writeTags(words.otherNames);
    case 'version':
      return String(revision);
    default:
      return words[column] ?? '';
  }
}

/** How terms go out. */
export interface TermsExportOptions {
  format: 'xlsx' | 'csv';
  encoding: CsvEncoding;
  language: 'en' | 'ko';
}

/**
 * Terms as a file that can be imported again. Throws an InputError where CP949
 * lacks a character of a term.
 */
export async function termsExport(
  terms: TermRow[],
  { format, encoding, language }: TermsExportOptions,
): Promise<Buffer> {
  const headings = TERM_COLUMNS.map(column => TERM_HEADINGS[language][column]);
  const rows = terms.map(term =>
    TERM_COLUMNS.map(column => guardCell(textOf(term, column), format)),
  );
  if (format === 'csv') {
    return encodeCsv([headings, ...rows], encoding);
  }
  return await writeSheet({
    name: language === 'ko' ? '용어' : 'Terms',
    headings,
    widths: TERM_COLUMNS.map(column => WIDTHS[column]),
    rows: rows.map(row => row.map(xlsxText)),
  });
}
