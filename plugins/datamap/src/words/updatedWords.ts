import { MeasuredTime } from '@datamap/plugin-datamap-common';
import { formatMoment, formatRelative, Reader } from '../format';
import { Translate } from '../translation';
import { MeasureWords } from './rowsWords';

function howWords(
  { from, method, source, value }: MeasuredTime,
  t: Translate,
  reader: Reader,
): string {
  if (method === 'not-shown') {
    return t('measures.updated.how.not-shown');
  }
  if (value === undefined || method === 'none') {
    return t('measures.updated.how.none');
  }
  const moment = formatMoment(value, reader);
  switch (method) {
    case 'activity':
      return from
        ? t('measures.updated.how.activity', {
            moment,
            from: formatMoment(from, reader),
          })
        : t('measures.updated.how.activity-before', { moment });
    case 'update-log':
      return source
        ? t('measures.updated.how.update-log-of', { moment, source })
        : t('measures.updated.how.update-log', { moment });
    case 'reported':
      return source
        ? t('measures.updated.how.reported-by', { moment, source })
        : t('measures.updated.how.reported', { moment });
    case 'column':
      return t('measures.updated.how.column', { moment, source: source ?? '' });
    default:
      return t(`measures.updated.how.${method}`, { moment });
  }
}

/** Says when a table was last updated: `2 days ago`, and how that is known. */
export function updatedWords(
  updated: MeasuredTime,
  t: Translate,
  reader: Reader,
): MeasureWords {
  if (updated.method === 'not-shown') {
    const hidden = t('measures.updated.hidden');
    return { bare: hidden, inWords: hidden, how: howWords(updated, t, reader) };
  }
  const words =
    updated.value === undefined || updated.grade === 'unknown'
      ? t('measures.updated.unknown')
      : formatRelative(updated.value, reader);
  return { bare: words, inWords: words, how: howWords(updated, t, reader) };
}
