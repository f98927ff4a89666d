import { FailureCode, Warehouse } from '@datamap/plugin-datamap-common';
import { formatCount, Reader } from '../format';
import { Translate } from '../translation';
import { failures } from '../translation/messages/failures.en';

/** What happened, and what to do. */
interface FailureWords {
  what: string;
  remedy: string;
}

/**
 * Says why a reading failed or was set aside, and what to do.
 *
 * @param firstReading - whether nothing was known of the warehouse before, so
 *   that there is nothing that could have been kept
 */
export function failureWords(
  code: FailureCode,
  t: Translate,
  { firstReading }: { firstReading: boolean },
): FailureWords {
  if (firstReading && isOfFirstReading(code)) {
    return {
      what: t(`failures.firstReading.${code}.what`),
      remedy: t(`failures.firstReading.${code}.remedy`),
    };
  }
  return {
    what: t(`failures.code.${code}.what`),
    remedy: t(`failures.code.${code}.remedy`),
  };
}

function isOfFirstReading(
  code: FailureCode,
): code is keyof typeof failures.firstReading {
  return Object.hasOwn(failures.firstReading, code);
}

/** Says what we noticed about our own access to a warehouse. */
export function warningWords(
  { code, count, names }: Warehouse['warnings'][number],
  t: Translate,
  reader: Reader,
): string {
  if (code === 'schemas-without-usage') {
    const known = count ?? names?.length ?? 1;
    return t('failures.warning.schemas-without-usage', {
      count: known,
      figure: formatCount(known, 'exact', reader.locale),
    });
  }
  return t(`failures.warning.${code}`);
}
