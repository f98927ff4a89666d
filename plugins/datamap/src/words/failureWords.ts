import {
  AdminWarehouse,
  FailureCode,
  Warehouse,
} from '@datamap/plugin-datamap-common';
import { formatCount, Reader } from '../format';
import { Translate } from '../translation';
import { adminPage } from '../translation/messages/adminPage.en';
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

type WarningCode = Warehouse['warnings'][number]['code'];

function isKnownWarning(code: string): code is WarningCode {
  return Object.hasOwn(adminPage.warnings.remedy, code);
}

/**
 * Says what we noticed, and what can be done; a warning that we have no words
 * for is said by its code.
 */
export function warningWithRemedy(
  { code, count, names }: AdminWarehouse['warnings'][number],
  t: Translate,
  reader: Reader,
): { what: string; remedy?: string } {
  return isKnownWarning(code)
    ? {
        what: warningWords({ code, count, names }, t, reader),
        remedy: t(`adminPage.warnings.remedy.${code}`),
      }
    : { what: code };
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
