import { dateTimeFormat } from './intlFormats';
import { Reader } from './Reader';

const yearOf = (moment: Date, { locale, timeZone }: Reader) =>
  dateTimeFormat(locale, { year: 'numeric', timeZone }).format(moment);

function yearUnlessThis(moment: Date, reader: Reader): 'numeric' | undefined {
  const now = reader.now ?? new Date();
  return yearOf(moment, reader) === yearOf(now, reader) ? undefined : 'numeric';
}

/** Day and time of day in the reader's zone: `12 Nov, 04:10`, `11월 12일 04:10`. */
export function formatMoment(iso: string, reader: Reader): string {
  const moment = new Date(iso);
  return dateTimeFormat(reader.locale, {
    year: yearUnlessThis(moment, reader),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: reader.timeZone,
  }).format(moment);
}

/** The day in the reader's zone: `12 Nov`, `11월 12일`. */
export function formatDay(iso: string, reader: Reader): string {
  const moment = new Date(iso);
  return dateTimeFormat(reader.locale, {
    year: yearUnlessThis(moment, reader),
    month: 'short',
    day: 'numeric',
    timeZone: reader.timeZone,
  }).format(moment);
}

/** The time of day in the reader's zone: `04:10`. */
export function formatTime(iso: string, reader: Reader): string {
  return dateTimeFormat(reader.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: reader.timeZone,
  }).format(new Date(iso));
}

/** A moment with seconds and the zone's name, for those who need it to the letter. */
export function formatMomentInFull(iso: string, reader: Reader): string {
  return dateTimeFormat(reader.locale, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: reader.timeZone,
  }).format(new Date(iso));
}
