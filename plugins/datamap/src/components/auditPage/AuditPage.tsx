import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useAuditEvents } from '../../query';
import { adminRouteRef, rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { Action, PageFrame } from '../page';
import { EmptyState, ErrorState, LoadingState, Notice } from '../states';
import { isNarrowed } from './AuditAddress';
import { AuditFilters } from './AuditFilters';
import { AuditItem } from './AuditItem';
import { useAuditAddress } from './useAuditAddress';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0 },
  stale: { opacity: 0.6 },
  more: { marginTop: theme.spacing(2) },
}));

/** What was done through Datamap and what was refused, newest first. */
export const AuditPage = () => {
  const classes = useStyles();
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const adminPath = useRouteRef(adminRouteRef);
  const [address, change] = useAuditAddress();
  const { event, outcome, by } = address;
  const events = useAuditEvents({
    ...(event.length > 0 && { event }),
    ...(outcome.length > 0 && { outcome }),
    ...(by !== '' && { by }),
  });
  const items = events.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <PageFrame
      title={t('audit.title')}
      lead={t('audit.lead')}
      above={
        <Breadcrumbs
          places={[
            { title: t('tablePage.header.start'), path: rootPath?.() },
            { title: t('adminPage.title'), path: adminPath?.() },
          ]}
        />
      }
    >
      <AuditFilters address={address} onChange={change} />
      {events.isPending && <LoadingState lines={8} lineHeight={48} />}
      {events.isError && items.length === 0 && (
        <ErrorState error={events.error} onRetry={() => events.refetch()} />
      )}
      {events.isSuccess && items.length === 0 && (
        <EmptyState
          title={t(
            isNarrowed(address) ? 'audit.noMatch.title' : 'audit.empty.title',
          )}
          body={t(
            isNarrowed(address) ? 'audit.noMatch.body' : 'audit.empty.body',
          )}
        />
      )}
      {items.length > 0 && (
        <ul
          className={`${classes.list} ${
            events.isPlaceholderData ? classes.stale : ''
          }`}
          aria-label={t('audit.title')}
        >
          {items.map(item => (
            <AuditItem key={item.id} event={item} />
          ))}
        </ul>
      )}
      {events.isFetchNextPageError && (
        <Notice tone="warning">{t('audit.nextFailed')}</Notice>
      )}
      {events.hasNextPage && (
        <Action
          className={classes.more}
          disabled={events.isFetching}
          onClick={() => events.fetchNextPage()}
        >
          {t('audit.more')}
        </Action>
      )}
    </PageFrame>
  );
};
