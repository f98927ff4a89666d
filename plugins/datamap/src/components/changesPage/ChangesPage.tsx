import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useMemo } from 'react';
import { useChangeGroups, useWarehouses } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { kindsOf } from '../changes';
import { Breadcrumbs } from '../entityHeader';
import { Action, PageFrame } from '../page';
import { WarehouseNotice } from '../startPage/overview/WarehouseNotice';
import { EmptyState, ErrorState, LoadingState, Notice } from '../states';
import { isNarrowed } from './ChangesAddress';
import { ChangesFilters } from './ChangesFilters';
import { TimeLine } from './TimeLine';
import { useChangesAddress } from './useChangesAddress';

const useStyles = makeStyles(theme => ({
  notices: {
    display: 'grid',
    gap: theme.spacing(1),
    '&:not(:empty)': { marginBottom: theme.spacing(3) },
  },
  stale: { opacity: 0.6 },
}));

/** The filter, where it is one. */
function some<Key extends string, Value>(key: Key, values: Value[]) {
  return (values.length > 0 ? { [key]: values } : {}) as {
    [key in Key]?: Value[];
  };
}

/** The time line below `/datamap`: what changed, by day, newest first. */
export const ChangesPage = () => {
  const classes = useStyles();
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const [address, change] = useChangesAddress();
  const warehouses = useWarehouses().data?.items ?? [];
  const timeLine = useChangeGroups({
    ...some('warehouse', address.warehouse),
    ...some('schema', address.schema),
    ...some('severity', address.severity),
    ...some('kind', kindsOf(address.what)),
  });
  const groups = useMemo(
    () => timeLine.data?.pages.flatMap(page => page.items) ?? [],
    [timeLine.data],
  );
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } =
    timeLine;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) {
      fetchNextPage();
    }
  }, [fetchNextPage, hasNextPage, isFetching, isFetchNextPageError]);
  const titleOf = (id: string) =>
    warehouses.find(warehouse => warehouse.id === id)?.title ?? id;

  return (
    <PageFrame
      title={t('changes.title')}
      lead={t('changes.lead')}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      <div className={classes.notices}>
        {warehouses.map(warehouse => (
          <WarehouseNotice key={warehouse.id} warehouse={warehouse} />
        ))}
      </div>
      <ChangesFilters
        address={address}
        onChange={change}
        warehouses={warehouses}
      />
      {timeLine.isPending && <LoadingState lines={8} lineHeight={56} />}
      {timeLine.isError && groups.length === 0 && (
        <ErrorState error={timeLine.error} onRetry={() => timeLine.refetch()} />
      )}
      {timeLine.isSuccess &&
        groups.length === 0 &&
        (isNarrowed(address) ? (
          <EmptyState
            title={t('changes.noMatch.title')}
            body={t('changes.noMatch.body')}
          />
        ) : (
          <EmptyState
            title={t('changes.empty.title')}
            body={t('changes.empty.body')}
          />
        ))}
      {groups.length > 0 && (
        <div className={timeLine.isPlaceholderData ? classes.stale : ''}>
          <TimeLine groups={groups} titleOf={titleOf} onNearEnd={loadMore} />
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
          {t('changes.nextFailed')}
        </Notice>
      )}
    </PageFrame>
  );
};
