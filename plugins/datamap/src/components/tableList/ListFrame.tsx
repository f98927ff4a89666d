import { TableSummary } from '@datamap/plugin-datamap-common';
import { ReactNode, useCallback, useMemo } from 'react';
import { useTables } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState, Notice } from '../states';
import { useListStyles } from './useListStyles';
import { VirtualRows } from './VirtualRows';
import { Action } from '../page';

interface ListFrameProps {
  label: string;
  tables: ReturnType<typeof useTables>;
  /** What stands here when no table fits. */
  empty: ReactNode;
  head: ReactNode;
  columns: number;
  rowClassName: string;
  estimatedHeight: number;
  cells(table: TableSummary): ReactNode;
}

/** A list of tables in each of its states, loading on as the reader scrolls. */
export const ListFrame = ({
  label,
  tables,
  empty,
  head,
  columns,
  rowClassName,
  estimatedHeight,
  cells,
}: ListFrameProps) => {
  const classes = useListStyles();
  const t = useTranslate();
  const items = useMemo(
    () => tables.data?.pages.flatMap(page => page.items) ?? [],
    [tables.data],
  );
  const {
    fetchNextPage,
    hasNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
  } = tables;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError]);

  if (tables.isPending) {
    return <LoadingState lines={8} lineHeight={56} />;
  }
  if (tables.isError && items.length === 0) {
    return <ErrorState error={tables.error} onRetry={() => tables.refetch()} />;
  }
  if (items.length === 0) {
    return <>{empty}</>;
  }
  return (
    <>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={(tables.data?.pages[0].totalItems ?? items.length) + 1}
        aria-colcount={columns}
        aria-busy={tables.isPlaceholderData}
        className={`${classes.table} ${
          tables.isPlaceholderData ? classes.stale : ''
        }`}
      >
        <div role="rowgroup" className={classes.sticky}>
          <div
            role="row"
            aria-rowindex={1}
            className={`${rowClassName} ${classes.head}`}
          >
            {head}
          </div>
        </div>
        <VirtualRows
          count={items.length}
          estimatedHeight={estimatedHeight}
          keyOf={index => items[index].entityRef}
          onNearEnd={loadMore}
          rowClassName={rowClassName}
        >
          {index => cells(items[index])}
        </VirtualRows>
      </div>
      {isFetchingNextPage && (
        <div role="status" className={classes.foot}>
          {t('startPage.list.loading')}
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
    </>
  );
};
