import { Table } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { sizeWords } from '../../words';
import { Finding } from './Finding';
import { SizeBar } from './SizeBar';
import { sizeParts } from './sizeParts';

const meanings = {
  'nothing-stored': 'healthTab.size.nothingStored',
  'stored-elsewhere': 'healthTab.size.storedElsewhere',
  'not-shown': 'measures.size.how.not-shown',
} as const;

/** How much storage a table takes up, and how that is divided. */
export const SizeFinding = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const words = sizeWords(table.size, t, useReader());
  const parts = sizeParts(table.sizes);
  const title = t('healthTab.size.title');

  if (
    table.size.method === 'nothing-stored' ||
    table.size.method === 'stored-elsewhere' ||
    table.size.method === 'not-shown'
  ) {
    return (
      <Finding
        title={title}
        value={words.bare}
        meaning={t(meanings[table.size.method])}
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
