import type { Config } from '@backstage/config';
import { readDuration } from './readDuration';

const DAY = 24 * 60 * 60 * 1000;

/**
 * How long things of the past are kept, in milliseconds.
 */
export interface Retention {
  /** Every line of the history of figures. */
  measurements: number;
  /** One line a day of it. */
  dailyMeasurements: number;
  changes: number;
  runs: number;
  /** What was done and refused, and by whom. */
  audit: number;
}

/**
 * Reads `datamap.retention`.
 */
export function readRetention(config: Config): Retention {
  const retention = config.getOptionalConfig('datamap.retention');
  return {
    measurements: readDuration(retention, 'measurements', {
      name: 'datamap.retention.measurements',
      default: 30 * DAY,
      minimum: DAY,
    }),
    dailyMeasurements: readDuration(retention, 'dailyMeasurements', {
      name: 'datamap.retention.dailyMeasurements',
      default: 3 * 365 * DAY,
      minimum: DAY,
    }),
    changes: readDuration(retention, 'changes', {
      name: 'datamap.retention.changes',
      default: 3 * 365 * DAY,
      minimum: DAY,
    }),
    runs: readDuration(retention, 'runs', {
      name: 'datamap.retention.runs',
      default: 90 * DAY,
      minimum: DAY,
    }),
    audit: readDuration(retention, 'audit', {
      name: 'datamap.retention.audit',
      default: 365 * DAY,
      minimum: DAY,
    }),
  };
}
