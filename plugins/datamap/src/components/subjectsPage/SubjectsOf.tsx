import { Warehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useId, useMemo } from 'react';
import { useSchemas } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ErrorState, LoadingState, Notice } from '../states';
import { useListStyles, VirtualRows } from '../tableList';
import { SubjectCells } from './SubjectCells';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(5) },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: '1.125rem',
    lineHeight: 1.35,
    fontWeight: 700,
  },
  row: {
    gridTemplateColumns:
      'minmax(0, 1fr) 72px 128px 160px 80px minmax(88px, 128px)',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
}));

interface SubjectsOfProps {
  warehouse: Warehouse;
  /** Whether to say which warehouse, where there are several. */
  titled: boolean;
}

/** The subjects of one warehouse, as many as there are. */
export const SubjectsOf = ({ warehouse, titled }: SubjectsOfProps) => {
  const classes = useStyles();
  const list = useListStyles();
  const t = useTranslate();
  const titleId = useId();
  const schemas = useSchemas(warehouse.id);
  const items = useMemo(
    () => schemas.data?.pages.flatMap(page => page.items) ?? [],
    [schemas.data],
  );
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } =
    schemas;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetching, isFetchNextPageError]);
  const rowClassName = `${list.row} ${classes.row}`;

  return (
    <section
      className={classes.root}
      {...(titled
        ? { 'aria-labelledby': titleId }
        : { 'aria-label': warehouse.title })}
    >
      {titled && (
        <h2 id={titleId} className={classes.title}>
          {warehouse.title}
        </h2>
      )}
      {schemas.isPending && <LoadingState lines={6} lineHeight={72} />}
      {schemas.isError && items.length === 0 && (
        <ErrorState error={schemas.error} onRetry={() => schemas.refetch()} />
      )}
      {items.length > 0 && (
        <div
          role="table"
          aria-label={t('subjectsPage.title')}
          aria-rowcount={
            (schemas.data?.pages[0].totalItems ?? items.length) + 1
          }
          aria-colcount={6}
          className={list.table}
        >
          <div role="rowgroup" className={list.sticky}>
            <div
              role="row"
              aria-rowindex={1}
              className={`${rowClassName} ${list.head}`}
            >
              <div role="columnheader">{t('subjectsPage.subject')}</div>
              <div role="columnheader" className={list.figure}>
                {t('subjectsPage.tables')}
              </div>
              <div role="columnheader">{t('subjectsPage.described.label')}</div>
              <div role="columnheader" className={list.figure}>
                {t('measures.rows.label')}
              </div>
              <div role="columnheader" className={list.figure}>
                {t('measures.size.label')}
              </div>
              <div role="columnheader">{t('startPage.list.owner')}</div>
            </div>
          </div>
          <VirtualRows
            count={items.length}
            estimatedHeight={84}
            keyOf={index => items[index].entityRef}
            onNearEnd={loadMore}
            rowClassName={rowClassName}
          >
            {index => <SubjectCells schema={items[index]} />}
          </VirtualRows>
        </div>
      )}
      {isFetchNextPageError && (
        <Notice
          tone="warning"
          action={
            <Action size="small" onClick={() => fetchNextPage()}>
              {t('states.retry')}
            </Action>
          }
        >
          {t('startPage.list.nextFailed')}
        </Notice>
      )}
    </section>
  );
};
