import { FailureCode, Warehouse } from '@datamap/plugin-datamap-common';
import { formatCount, Reader } from '../format';
import { Translate } from '../translation';

/** Says why a reading failed, and what to do. */
export function failureWords(
  code: FailureCode,
  t: Translate,
): { what: string; remedy: string } {
  return {
    what: t(`failures.code.${code}.what`),
    remedy: t(`failures.code.${code}.remedy`),
  };
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
