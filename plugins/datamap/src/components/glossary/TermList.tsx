import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import { ReactNode, useDeferredValue, useEffect, useId } from 'react';
import { useTerms } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { useTermListStyles } from './useTermListStyles';

interface TermListProps {
  /** What the terms are narrowed by. */
  words: string;
  onWords(words: string): void;
  /** Told whether this person may change terms, once that is known. */
  onMayManage(mayManage: boolean): void;
  item(term: GlossaryTerm, mayManage: boolean): ReactNode;
}

/** All terms by name, and the way to narrow them. */
export const TermList = ({
  words,
  onWords,
  onMayManage,
  item,
}: TermListProps) => {
  const t = useTranslate();
  const classes = useTermListStyles();
  const id = useId();
  const terms = useTerms(useDeferredValue(words.trim()));
  const mayManage = terms.data?.pages[0].mayManage ?? false;
  useEffect(() => onMayManage(mayManage), [mayManage, onMayManage]);

  if (!terms.data) {
    return terms.error ? (
      <ErrorState error={terms.error} onRetry={() => terms.refetch()} />
    ) : (
      <LoadingState lines={4} lineHeight={72} />
    );
  }
  const total = terms.data.pages[0].totalItems;
  if (total === 0 && words.trim() === '') {
    return (
      <EmptyState
        title={t('glossary.empty.title')}
        body={t('glossary.empty.body')}
      />
    );
  }
  return (
    <>
      <TextField
        id={id}
        className={classes.filter}
        variant="outlined"
        size="small"
        type="search"
        label={t('glossary.filter')}
        value={words}
        onChange={event => onWords(event.target.value)}
        inputProps={{ autoComplete: 'off', maxLength: 200 }}
      />
      <p role="status" className={classes.count}>
        {t('glossary.found', { count: total })}
      </p>
      {total === 0 ? (
        <EmptyState
          title={t('glossary.noMatch.title')}
          body={t('glossary.noMatch.body')}
        />
      ) : (
        <ul className={classes.list}>
          {terms.data.pages.flatMap(page =>
            page.items.map(term => item(term, mayManage)),
          )}
        </ul>
      )}
      {terms.isFetchNextPageError && (
        <p role="alert">{t('glossary.moreFailed')}</p>
      )}
      {terms.hasNextPage && (
        <Action
          color="primary"
          disabled={terms.isFetchingNextPage}
          onClick={() => terms.fetchNextPage()}
        >
          {t('glossary.more')}
        </Action>
      )}
    </>
  );
};
