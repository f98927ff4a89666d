import { formatDay, formatMoment, Reader } from '../../../format';
import { Translate } from '../../../translation';
import { HistoryPoint, shortestLine } from './historyPoints';

/** Says in one sentence where a figure came from and where it is now. */
export function historySummary<P extends HistoryPoint>(
  points: P[],
  inWords: (figure: P['figure']) => string,
  t: Translate,
  reader: Reader,
): string {
  const known = points.filter(({ value }) => value !== null);
  const first = known.at(0);
  const last = known.at(-1);
  if (!first || !last) {
    return t('healthTab.history.unknown');
  }
  const day = ({ at }: P) => formatDay(new Date(at).toISOString(), reader);
  const moment = ({ at }: P) =>
    formatMoment(new Date(at).toISOString(), reader);
  if (last.at - points[0].at < shortestLine) {
    return t('healthTab.history.once', {
      then: moment(last),
      last: inWords(last.figure),
    });
  }
  const said = day(first) === day(last) ? moment : day;
  return known.every(({ value }) => value === first.value)
    ? t('healthTab.history.steady', {
        then: said(first),
        last: inWords(last.figure),
      })
    : t('healthTab.history.moved', {
        first: inWords(first.figure),
        then: said(first),
        last: inWords(last.figure),
        now: said(last),
      });
}
