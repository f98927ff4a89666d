import { MeasuredPeriod } from '@datamap/plugin-datamap-common';
import { formatMoment, Reader } from '../../format';
import { Translate } from '../../translation';

/** The period in few words, and how it is known or why not. */
export interface PeriodWords {
  short: string;
  how: string;
}

const withZone = /(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Only what has a zone is moved into the reader's; a day stays that day, and on
 * one line.
 */
function dayOf(value: string, reader: Reader): string {
  const hasZone = withZone.test(value);
  const iso = hasZone || !value.includes('T') ? value : `${value}Z`;
  const day = new Intl.DateTimeFormat(reader.locale, {
    dateStyle: 'medium',
    timeZone: hasZone ? reader.timeZone : 'UTC',
  }).format(new Date(iso));
  return day.replaceAll(' ', '\u00a0');
}

/** Says of what time the rows of a table tell; an unknown period is never guessed. */
export function periodInWords(
  period: MeasuredPeriod,
  t: Translate,
  reader: Reader,
): PeriodWords {
  const { column, from, to, grade, reason } = period;
  if (grade === 'unknown' || from === undefined || to === undefined) {
    return {
      short: t('tablePage.period.unknown'),
      how: t(`tablePage.period.reason.${reason ?? 'not-read'}`, { column }),
    };
  }
  const first = dayOf(from, reader);
  const last = dayOf(to, reader);
  return {
    short:
      first === last
        ? first
        : t('tablePage.period.range', { from: first, to: last }),
    how: t('tablePage.period.how', {
      column,
      moment: formatMoment(period.measuredAt, reader),
    }),
  };
}
