import { isEmptyMark } from './emptyMark';

/** What a spreadsheet may take for a formula when it opens a CSV. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What would be read as something else than it says. */
function isAmbiguous(text: string): boolean {
  return text.startsWith("'") || isEmptyMark(text);
}

/**
 * A text as a cell of a file: with an apostrophe before it where a spreadsheet
 * would evaluate it. The cells of an .xlsx are texts and are never evaluated.
 */
export function guardCell(text: string, format: 'csv' | 'xlsx'): string {
  return isAmbiguous(text) || (format === 'csv' && FORMULA.test(text))
    ? `'${text}`
    : text;
}

/** The text that a cell stands for: the inverse of {@link guardCell}. */
export function unguardCell(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (isAmbiguous(rest) || FORMULA.test(rest))
    ? rest
    : cell;
}
