import { numberFormat } from './intlFormats';
import { Reader } from './Reader';

/** A share that is given in percent: `35%`. */
export function formatPercent(percent: number, { locale }: Reader): string {
  return numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(percent / 100);
}
