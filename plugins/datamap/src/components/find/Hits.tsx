import { SearchHit } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { HTMLAttributes, useId } from 'react';
import { useSearch } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ErrorState, LoadingState } from '../states';
import { HitOption } from './HitOption';
import { HitsSummary } from './HitsSummary';
import { NothingFound } from './NothingFound';
import { HitsBox } from './useHitsBox';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  list: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    overflow: 'hidden',
    transition: 'opacity 120ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  earlier: { opacity: 0.6 },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    marginTop: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
}));

interface HitListProps {
  box: HitsBox;
  hits: SearchHit[];
  label: string;
  /** Whether these are the hits of other words, while those typed are looked for. */
  earlier: boolean;
  withWarehouse: boolean;
}

const HitList = ({
  box,
  hits,
  label,
  earlier,
  withWarehouse,
}: HitListProps) => {
  const classes = useStyles();
  const pathOf = useEntityPath();
  const { 'aria-labelledby': _label, ...list } =
    box.list as HTMLAttributes<HTMLElement>;
  return (
    <div
      {...list}
      aria-label={label}
      aria-busy={earlier}
      className={`${classes.list} ${earlier ? classes.earlier : ''}`}
    >
      {hits.map((hit, index) => (
        <HitOption
          key={hit.table.entityRef}
          hit={hit}
          path={pathOf(hit.table.entityRef)}
          withWarehouse={withWarehouse}
          option={box.optionOf(hit, index)}
        />
      ))}
    </div>
  );
};

interface HitsProps {
  /** The words that were sent. */
  words: string;
  /** Whether other words are being typed. */
  typing: boolean;
  composing: boolean;
  search: ReturnType<typeof useSearch>;
  hits: SearchHit[];
  box: HitsBox;
  withWarehouse: boolean;
}

/** What was found, below the box; or why there is nothing, and what to do. */
export const Hits = ({
  words,
  typing,
  composing,
  search,
  hits,
  box,
  withWarehouse,
}: HitsProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const { data, error, isPlaceholderData } = search;
  const answer = data?.pages[0];
  const earlier = typing || isPlaceholderData;

  if (words === '') {
    return null;
  }
  if (error && (!answer || isPlaceholderData)) {
    return typing ? null : (
      <ErrorState error={error} onRetry={() => search.refetch()} />
    );
  }
  if (!answer) {
    return <LoadingState lines={3} lineHeight={72} />;
  }
  if (hits.length === 0) {
    if (earlier || composing) {
      return search.isFetching ? (
        <LoadingState lines={3} lineHeight={72} />
      ) : null;
    }
    return <NothingFound words={words} answer={answer} />;
  }
  return (
    <section className={classes.root} aria-labelledby={id}>
      <HitsSummary
        id={id}
        words={words}
        answer={answer}
        searching={isPlaceholderData || (typing && !composing)}
        open={box.open}
        onShow={box.show}
      />
      {box.open && (
        <>
          <HitList
            // Hits of other words are chosen from anew.
            key={isPlaceholderData ? '' : words}
            box={box}
            hits={hits}
            label={t('find.hits.label')}
            earlier={earlier}
            withWarehouse={withWarehouse}
          />
          <div className={classes.more}>
            {search.hasNextPage && !isPlaceholderData && (
              <Action
                size="small"
                disabled={search.isFetchingNextPage}
                onClick={() => search.fetchNextPage()}
              >
                {search.isFetchingNextPage
                  ? t('find.hits.loadingMore')
                  : t('find.hits.more')}
              </Action>
            )}
            {search.isFetchNextPageError && (
              <span role="alert">{t('find.hits.moreFailed')}</span>
            )}
          </div>
        </>
      )}
    </section>
  );
};
