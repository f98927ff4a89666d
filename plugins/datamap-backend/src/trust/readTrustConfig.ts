import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const DEFAULT_MONTHS = 12;
const MOST_MONTHS = 120;

/**
 * What is configured about certifying tables.
 */
export interface TrustConfig {
  /** Months after which a certification is due to be confirmed again. */
  confirmAfterMonths: number;
}

/**
 * Reads `datamap.certification`. Throws an InputError for what is no number of
 * months.
 */
export function readTrustConfig(config: Config): TrustConfig {
  const months =
    config.getOptionalNumber('datamap.certification.confirmAfterMonths') ??
    DEFAULT_MONTHS;
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS) {
    throw new InputError(
      `'datamap.certification.confirmAfterMonths' is ${months}; give a whole number of months from 1 to ${MOST_MONTHS}`,
    );
  }
  return { confirmAfterMonths: months };
}
