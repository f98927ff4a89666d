import { Column } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** How a column gets a value that nobody gave, and the expression behind it. */
export interface FilledWords {
  words: string;
  /** As the database has it. */
  expression?: string;
}

/** Answers undefined for a column that stays blank unless a value is given. */
export function filledInWords(
  column: Pick<Column, 'default' | 'identity' | 'generated'>,
  t: Translate,
): FilledWords | undefined {
  const expression = column.default;
  if (column.generated) {
    return { words: t(`columnsTab.value.${column.generated}`), expression };
  }
  if (column.identity) {
    return {
      words:
        column.identity === 'always'
          ? t('columnsTab.value.identityAlways')
          : t('columnsTab.value.identityByDefault'),
    };
  }
  return expression === undefined
    ? undefined
    : { words: t('columnsTab.value.default'), expression };
}
