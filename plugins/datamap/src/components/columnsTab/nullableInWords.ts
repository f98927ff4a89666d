import { Column } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

/** Whether a column may be blank, and what forbids it. */
export function nullableInWords(
  column: Pick<Column, 'nullable' | 'nullableSource'>,
  t: Translate,
): { label: string; meaning: string } {
  if (column.nullable) {
    return {
      label: t('columnsTab.nullable.yes'),
      meaning: t('columnsTab.nullable.yesMeaning'),
    };
  }
  const label = t('columnsTab.nullable.no');
  switch (column.nullableSource) {
    case 'domain':
      return { label, meaning: t('columnsTab.nullable.noByDomain') };
    case 'primary-key':
      return { label, meaning: t('columnsTab.nullable.noByPrimaryKey') };
    default:
      return { label, meaning: t('columnsTab.nullable.noMeaning') };
  }
}
