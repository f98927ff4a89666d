import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** What may be asked of a warehouse in an hour; without a limit where undefined. */
export interface Budget {
  statements?: number;
  seconds?: number;
}

/**
 * Reads `budget` of a warehouse.
 *
 * Throws an InputError that names the key and the remedy.
 */
export function readBudget(config: Config | undefined, at: string): Budget {
  const limit = (key: string): number | undefined => {
    const value = config?.getOptionalNumber(key);
    if (value !== undefined && !(value > 0)) {
      throw new InputError(`'${at}.${key}' is ${value}; give more than 0`);
    }
    return value;
  };
  return {
    statements: limit('statementsPerHour'),
    seconds: limit('secondsPerHour'),
  };
}
