import { DescribingItem, madeReadable } from '@datamap/plugin-datamap-common';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';

/** Asks somebody what a table or a column is, with the address where it can be looked at. */
export function useQuestion(): (item: DescribingItem) => string {
  const t = useTranslate();
  const pathOf = useEntityPath();
  return ({ table, column }) => {
    const path = pathOf(table.entityRef ?? '') ?? '';
    const part = column
      ? `/columns?${new URLSearchParams({ q: column.name })}`
      : '';
    const words = {
      table: table.title ?? table.name,
      name: `${table.schema}.${table.name}`,
      address: `${window.location.origin}${path}${part}`,
    };
    return column
      ? t('desk.question.column', {
          ...words,
          column: madeReadable(column.name),
        })
      : t('desk.question.table', words);
  };
}
