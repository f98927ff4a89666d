import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { IANAZone } from 'luxon';

/** The days of a week, Monday first, as the configuration names them. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A time of the day in which no reading begins and none goes on by itself. */
export interface QuietHours {
  /** Such as `22:00`. */
  from: string;
  /** Such as `06:00`; the next day where it is not later than `from`. */
  to: string;
  /** The days on which it begins; every day without. */
  days?: Array<(typeof DAYS)[number]>;
}

/** When a warehouse may be read. */
export interface ReadingTimes {
  /** As the IANA has it. */
  timeZone: string;
  quietHours: QuietHours[];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function timeAt(config: Config, key: string, at: string): string {
  const value = config.getString(key);
  if (!TIME.test(value)) {
    throw new InputError(
      `'${at}.${key}' is '${value}'; write a time of the day like '22:00'`,
    );
  }
  return value;
}

function readQuietHours(config: Config, at: string): QuietHours {
  const from = timeAt(config, 'from', at);
  const to = timeAt(config, 'to', at);
  const days = config.getOptionalStringArray('days');
  for (const day of days ?? []) {
    if (!DAYS.some(known => known === day)) {
      throw new InputError(`'${at}.days' has '${day}'; use ${DAYS.join(', ')}`);
    }
  }
  return { from, to, ...(days ? { days: days as QuietHours['days'] } : {}) };
}

/**
 * Reads `schedule.timeZone` and `schedule.quietHours` of a warehouse.
 *
 * Throws an InputError that names the key and the remedy.
 */
export function readReadingTimes(
  schedule: Config | undefined,
  at: string,
): ReadingTimes {
  const timeZone = schedule?.getOptionalString('timeZone') ?? 'UTC';
  if (!IANAZone.isValidZone(timeZone)) {
    throw new InputError(
      `'${at}.timeZone' is '${timeZone}', which is no time zone; write it like 'Asia/Seoul'`,
    );
  }
  return {
    timeZone,
    quietHours: (schedule?.getOptionalConfigArray('quietHours') ?? []).map(
      (entry, index) => readQuietHours(entry, `${at}.quietHours[${index}]`),
    ),
  };
}
