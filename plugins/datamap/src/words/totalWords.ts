import { Totals } from '@datamap/plugin-datamap-common';
import { formatBytes, formatCount, formatMoment, Reader } from '../format';
import { Translate } from '../translation';
import { MeasureWords, rowsWords } from './rowsWords';
import { sizeWords } from './sizeWords';

/** Says how many rows several tables hold together, and what the sum leaves out. */
export function totalRowsWords(
  { rows, rowsUnknownFor = 0 }: Totals,
  t: Translate,
  reader: Reader,
): MeasureWords {
  const words = rowsWords(rows, t, reader);
  const sentences: string[] = [];
  if (rows.value === undefined) {
    sentences.push(t('measures.rows.how.none'));
  } else {
    sentences.push(
      t('measures.total.rows', {
        figure: formatCount(rows.value, 'exact', reader.locale),
        moment: formatMoment(rows.measuredAt, reader),
      }),
    );
  }
  if (rows.grade === 'estimate') {
    sentences.push(t('measures.total.rowsEstimated'));
  }
  if (rows.grade === 'lower-bound') {
    sentences.push(t('measures.total.rowsAtLeast'));
  }
  if (rowsUnknownFor > 0) {
    sentences.push(
      t('measures.total.rowsUnknownFor', {
        count: rowsUnknownFor,
        tables: formatCount(rowsUnknownFor, 'exact', reader.locale),
      }),
    );
  }
  return { ...words, how: sentences.join(' ') };
}

/** Says how much space several tables take up together. */
export function totalSizeWords(
  { size }: Totals,
  t: Translate,
  reader: Reader,
): MeasureWords {
  const words = sizeWords(size, t, reader);
  if (size.value === undefined) {
    return words;
  }
  return {
    ...words,
    how: t('measures.total.size', {
      size: formatBytes(size.value, reader.locale),
      bytes: formatCount(size.value, 'exact', reader.locale),
      moment: formatMoment(size.measuredAt, reader),
    }),
  };
}
