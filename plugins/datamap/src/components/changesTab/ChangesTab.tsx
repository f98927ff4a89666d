import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../api';
import { useTableChanges } from '../../query';
import { useTranslate } from '../../translation';
import { ChangeItem } from '../changes';
import { PersonalTime } from '../measures';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState, Notice } from '../states';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3, 0, 6) },
  lead: {
    margin: theme.spacing(0, 0, 2),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '152px minmax(0, 1fr)',
    columnGap: theme.spacing(2),
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  time: {
    ...theme.typography.body2,
    paddingTop: theme.spacing(1.25),
    color: theme.palette.text.secondary,
  },
  more: { paddingTop: theme.spacing(2) },
}));

/** What readings found changed about one table, newest first. */
export const ChangesTab = ({ address }: { address: TableAddress }) => {
  const classes = useStyles();
  const t = useTranslate();
  const changes = useTableChanges(address);
  const items = changes.data?.pages.flatMap(page => page.items) ?? [];
  if (changes.isPending) {
    return <LoadingState lines={4} lineHeight={72} />;
  }
  if (changes.isError && items.length === 0) {
    return (
      <ErrorState error={changes.error} onRetry={() => changes.refetch()} />
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState
        title={t('changes.emptyTable.title')}
        body={t('changes.emptyTable.body')}
      />
    );
  }
  return (
    <div className={classes.root}>
      <p className={classes.lead}>{t('changes.tabLead')}</p>
      <ul className={classes.list} aria-label={t('changes.list')}>
        {items.map(change => (
          <li key={change.id} className={classes.item}>
            <div className={classes.time}>
              <PersonalTime at={change.foundAt} format="moment" />
            </div>
            <ChangeItem change={change} ofTable />
          </li>
        ))}
      </ul>
      {changes.isFetchNextPageError && (
        <Notice tone="warning">{t('changes.nextFailed')}</Notice>
      )}
      {changes.hasNextPage && (
        <div className={classes.more}>
          <Action
            variant="outlined"
            size="small"
            disabled={changes.isFetching}
            onClick={() => changes.fetchNextPage()}
          >
            {t('changes.more')}
          </Action>
        </div>
      )}
    </div>
  );
};
