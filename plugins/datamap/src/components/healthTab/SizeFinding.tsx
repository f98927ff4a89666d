import { Table } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { sizeWords } from '../../words';
import { Finding } from './Finding';
import { SizeBar } from './SizeBar';
import { sizeParts } from './sizeParts';

/** How much storage a table takes up, and how that is divided. */
export const SizeFinding = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const words = sizeWords(table.size, t, useReader());
  const parts = sizeParts(table.sizes);
  const title = t('healthTab.size.title');

  if (
    table.size.method === 'nothing-stored' ||
    table.size.method === 'stored-elsewhere'
  ) {
    return (
      <Finding
        title={title}
        value={words.bare}
        meaning={
          table.size.method === 'nothing-stored'
            ? t('healthTab.size.nothingStored')
            : t('healthTab.size.storedElsewhere')
        }
      />
    );
  }
  return (
    <Finding
      title={title}
      value={words.bare}
      grade={table.size.grade}
      knownBy={words.how}
      meaning={t('healthTab.size.meaning')}
      todo={t('healthTab.size.todo')}
    >
      {parts.length > 0 ? (
        <SizeBar parts={parts} />
      ) : (
        t('healthTab.size.noParts')
      )}
    </Finding>
  );
};
