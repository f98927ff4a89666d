import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readDuration } from './readDuration';
import type { WarehouseConfig } from './WarehouseConfig';

const MINUTE = 60_000;
const QUARTER_OF_AN_HOUR = 15 * MINUTE;

/**
 * Reads `schedule.frequency` and `schedule.figures` of a warehouse.
 *
 * Throws an InputError that names the key and the remedy.
 */
export function readFrequencies(
  schedule: Config | undefined,
  at: string,
): Pick<WarehouseConfig, 'interval' | 'figuresInterval'> {
  const interval = readDuration(schedule, 'frequency', {
    name: `${at}.frequency`,
    default: QUARTER_OF_AN_HOUR,
    minimum: MINUTE,
  });
  const figuresInterval = readDuration(schedule, 'figures', {
    name: `${at}.figures`,
    default: Math.max(QUARTER_OF_AN_HOUR, interval),
    minimum: MINUTE,
  });
  if (figuresInterval < interval) {
    throw new InputError(
      `'${at}.figures' is shorter than '${at}.frequency', and figures are read by the same runs; make it at least as long, or the frequency shorter`,
    );
  }
  return { interval, figuresInterval };
}
