import { Reader } from './Reader';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps: Array<[Intl.RelativeTimeFormatUnit, number, number]> = [
  ['minute', minute, hour],
  ['hour', hour, day],
  ['day', day, 45 * day],
  ['month', 30.44 * day, 548 * day],
  ['year', 365.25 * day, Infinity],
];

/** How long ago, or in how long: `2 days ago`, `yesterday`, `in 5 minutes`, `2일 전`. */
export function formatRelative(iso: string, reader: Reader): string {
  const difference =
    new Date(iso).getTime() - (reader.now ?? new Date()).getTime();
  const format = new Intl.RelativeTimeFormat(reader.locale, {
    numeric: 'auto',
  });
  if (Math.abs(difference) < minute) {
    return format.format(0, 'second');
  }
  const [unit, length] = steps.find(
    ([, , until]) => Math.abs(difference) < until,
  )!;
  return format.format(Math.trunc(difference / length), unit);
}
