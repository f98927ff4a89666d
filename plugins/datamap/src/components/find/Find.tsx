import { useId, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSearch } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { VisuallyHidden } from '../states';
import { Hits } from './Hits';
import { SearchBox } from './SearchBox';
import { useHitsBox } from './useHitsBox';
import { useTypedWords } from './useTypedWords';

interface FindProps {
  words: string;
  onWords(words: string, options: { replace: boolean }): void;
  /** Whether to say which warehouse, where there are several. */
  withWarehouse: boolean;
}

/** The search: a box, and what is found for the words in it as they are typed. */
export const Find = ({ words, onWords, withWarehouse }: FindProps) => {
  const t = useTranslate();
  const id = useId();
  const navigate = useNavigate();
  const pathOf = useEntityPath();
  const typed = useTypedWords(words, onWords);
  const sent = words.trim();
  const search = useSearch(sent);
  const pages = search.data?.pages;
  const hits = useMemo(
    () => (sent === '' ? [] : pages?.flatMap(({ items }) => items) ?? []),
    [pages, sent],
  );
  const box = useHitsBox({
    id,
    typed,
    hits,
    onOpen({ table }) {
      const path = pathOf(table.entityRef);
      if (path) {
        navigate(path);
      }
    },
  });
  const typing = typed.text.trim() !== sent;
  return (
    <div role="search">
      <div {...box.root}>
        <SearchBox
          box={box}
          typed={typed}
          describedBy={`${id}-keys`}
          waiting={typed.composing && typing}
        />
      </div>
      <VisuallyHidden>
        <span id={`${id}-keys`}>{t('find.hits.keys')}</span>
      </VisuallyHidden>
      <Hits
        words={sent}
        typing={typing}
        composing={typed.composing}
        search={search}
        hits={hits}
        box={box}
        withWarehouse={withWarehouse}
      />
    </div>
  );
};
