import { Deprecation, TableTrust } from '@datamap/plugin-datamap-common';
import { formatDay, Reader } from '../../format';
import { Translate } from '../../translation';

/** What stands beside a table in a list: nothing more than a reader can take in. */
export interface TrustWords {
  state: 'certified' | 'confirm-again' | 'deprecated';
  words: string;
}

/** A day without a time: the same day wherever the reader is. */
export function formatGoneFrom(day: string, reader: Reader): string {
  return formatDay(day, { ...reader, timeZone: 'UTC' });
}

/** Whether the first day without the table has come. */
export function isGone({ goneFrom }: Deprecation, reader: Reader): boolean {
  const now = reader.now ?? new Date();
  return goneFrom !== undefined && Date.parse(goneFrom) <= now.getTime();
}

function deprecationInWords(
  deprecation: Deprecation,
  t: Translate,
  reader: Reader,
): string {
  if (deprecation.goneFrom === undefined) {
    return t('trust.mark.retiring');
  }
  return t(
    isGone(deprecation, reader) ? 'trust.mark.gone' : 'trust.mark.retiringOn',
    { day: formatGoneFrom(deprecation.goneFrom, reader) },
  );
}

/** What owners say of a table, in one line; undefined where they say nothing. */
export function trustInWords(
  trust: TableTrust | undefined,
  t: Translate,
  reader: Reader,
): TrustWords | undefined {
  if (trust?.deprecation) {
    return {
      state: 'deprecated',
      words: deprecationInWords(trust.deprecation, t, reader),
    };
  }
  if (trust?.certification) {
    const { sentence, confirmAgain } = trust.certification;
    return confirmAgain
      ? {
          state: 'confirm-again',
          words: t('trust.mark.confirmAgain', { sentence }),
        }
      : { state: 'certified', words: t('trust.mark.certified', { sentence }) };
  }
  return undefined;
}
