import { MeasuredRows } from '@datamap/plugin-datamap-common';
import { formatCount, formatMoment, Reader } from '../format';
import { Translate } from '../translation';

/** How a measured value is said: in a table's cell, in a sentence, and in full. */
export interface MeasureWords {
  /** For a column that names the unit: `about 1.2 million`. */
  bare: string;
  /** With the unit: `about 1.2 million rows`. */
  inWords: string;
  /** The exact figure, its moment and how it is known. */
  how: string;
}

type Manner =
  | 'exact'
  | 'about'
  | 'atLeast'
  | 'none'
  | 'probablyNone'
  | 'unknown'
  | 'stored'
  | 'elsewhere'
  | 'hidden';

/** In which manner a number of rows is said. */
export function mannerOf({
  value,
  grade,
  method,
}: Pick<MeasuredRows, 'value' | 'grade' | 'method'>): Manner {
  if (method === 'nothing-stored') {
    return 'stored';
  }
  if (method === 'stored-elsewhere') {
    return 'elsewhere';
  }
  if (method === 'not-shown') {
    return 'hidden';
  }
  if (value === undefined || grade === 'unknown') {
    return 'unknown';
  }
  if (grade === 'lower-bound') {
    return value === 0 ? 'unknown' : 'atLeast';
  }
  if (value === 0) {
    return grade === 'exact' ? 'none' : 'probablyNone';
  }
  return grade === 'exact' ? 'exact' : 'about';
}

/** Methods whose words hold without a number. */
const explainsItself = new Set<MeasuredRows['method']>([
  'not-populated',
  'nothing-stored',
  'stored-elsewhere',
]);

function explanationOf(manner: Manner, { method }: MeasuredRows) {
  if (manner === 'unknown' && !explainsItself.has(method)) {
    return 'none';
  }
  return manner === 'atLeast' && method === 'sum-of-parts'
    ? 'some-parts'
    : method;
}

/** Says a number of rows; an unknown number is never said as zero. */
export function rowsWords(
  rows: MeasuredRows,
  t: Translate,
  reader: Reader,
): MeasureWords {
  const manner = mannerOf(rows);
  const known = rows.grade === 'unknown' ? undefined : rows.value;
  const count = known ?? 0;
  const figure =
    known === undefined || rows.grade === 'unknown'
      ? ''
      : formatCount(known, rows.grade, reader.locale);
  return {
    bare: t(`measures.rows.bare.${manner}`, { figure }),
    inWords: t(`measures.rows.inWords.${manner}`, { figure, count }),
    how: t(`measures.rows.how.${explanationOf(manner, rows)}`, {
      figure:
        known === undefined ? '' : formatCount(known, 'exact', reader.locale),
      moment: formatMoment(rows.measuredAt, reader),
    }),
  };
}
