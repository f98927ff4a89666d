import { numberFormat } from './intlFormats';
import { Reader } from './Reader';

const units = [
  { unit: 'millisecond', upTo: 0.995, seconds: 0.001, digits: 0 },
  { unit: 'second', upTo: 59.5, seconds: 1, digits: 1 },
  { unit: 'minute', upTo: 3_570, seconds: 60, digits: 0 },
  { unit: 'hour', upTo: Infinity, seconds: 3_600, digits: 1 },
] as const;

/** How long something took: `12 ms`, `3.4 sec`, `5 min`, `3.4초`. */
export function formatDuration(seconds: number, { locale }: Reader): string {
  const {
    unit,
    seconds: length,
    digits,
  } = units.find(({ upTo }) => seconds < upTo) ?? units[3];
  return numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(seconds / length);
}
