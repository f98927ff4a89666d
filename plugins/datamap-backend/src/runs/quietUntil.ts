import { DateTime } from 'luxon';
import {
  DAYS,
  type QuietHours,
  type ReadingTimes,
} from '../config/readReadingTimes';

function at(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}

/** The end of the quiet hours that began on a day, where they last at a moment. */
function endOf(
  { from, to, days }: QuietHours,
  day: DateTime,
  now: DateTime,
): DateTime | undefined {
  if (days && !days.includes(DAYS[day.weekday - 1])) {
    return undefined;
  }
  const start = at(day, from);
  const end = at(to > from ? day : day.plus({ days: 1 }), to);
  return start <= now && now < end ? end : undefined;
}

/**
 * Until when it is quiet at a moment, in the warehouse's own time zone, summer
 * time included; undefined where it is not. Quiet hours that follow one another
 * are one.
 */
export function quietUntil(
  { timeZone, quietHours }: ReadingTimes,
  moment: Date,
): Date | undefined {
  const begin = DateTime.fromJSDate(moment, { zone: timeZone });
  let now: DateTime = begin;
  // More than a week of it would be quiet for ever: look again in a week.
  while (now < begin.plus({ days: 7 })) {
    const today = now.startOf('day');
    const current = now;
    const ends = quietHours.flatMap(hours =>
      [today.minus({ days: 1 }), today].flatMap(
        day => endOf(hours, day, current) ?? [],
      ),
    );
    if (ends.length === 0) {
      break;
    }
    now = ends.reduce((latest, end) => (end > latest ? end : latest));
  }
  return now > begin ? now.toJSDate() : undefined;
}
