import type { Config } from '@backstage/config';
import { readDuration } from '../config/readDuration';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What is configured about the search.
 */
export interface SearchConfig {
  /** Absent where what was searched in vain is not counted. */
  misses?: {
    /** How long it is kept, in milliseconds. */
    retention: number;
  };
}

/**
 * Reads `datamap.search`.
 */
export function readSearchConfig(config: Config): SearchConfig {
  const misses = config.getOptional('datamap.search.misses');
  if (misses === false) {
    return {};
  }
  return {
    misses: {
      retention: readDuration(
        typeof misses === 'object'
          ? config.getConfig('datamap.search.misses')
          : undefined,
        'retention',
        {
          name: 'datamap.search.misses.retention',
          default: 90 * DAY,
          minimum: DAY,
        },
      ),
    },
  };
}
