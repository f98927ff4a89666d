import { numberFormat } from './intlFormats';
import { Reader } from './Reader';

/** A length of time, in whole units: `6 hours`, `1 day`, `3 days`, `3일`. */
export function formatHours(hours: number, { locale }: Reader): string {
  const inUnit = (unit: 'hour' | 'day', value: number) =>
    numberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    }).format(value);
  return hours < 23.5
    ? inUnit('hour', Math.max(1, Math.round(hours)))
    : inUnit('day', Math.round(hours / 24));
}
