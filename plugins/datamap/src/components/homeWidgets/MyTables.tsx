import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { DeskLink } from '../desk';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { healthOf } from '../tableList';
import { TableFacts } from './TableFacts';
import { useFewTables } from './useFewTables';
import { useMyRefs } from './useMyRefs';
import { useStartPagePath } from './useStartPagePath';
import { Widget } from './Widget';
import { WidgetItem } from './WidgetItem';
import { WidgetList } from './WidgetList';

/** So many of those to review are shown, and so many altogether. */
const shown = { review: 5, all: 8 };

const useStyles = makeStyles(theme => ({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    margin: theme.spacing(1.5, 0, 0),
    fontSize: theme.typography.body2.fontSize,
  },
}));

const Lists = ({ owners }: { owners: string[] }) => {
  const t = useTranslate();
  const classes = useStyles();
  const startPage = useStartPagePath();
  const isOwner = { enabled: owners.length > 0 };
  const toReview = useFewTables(
    {
      owner: owners,
      health: healthOf.review,
      review: 'none',
      limit: shown.review,
    },
    isOwner,
  );
  const all = useFewTables(
    { owner: owners, limit: shown.review + shown.all },
    isOwner,
  );
  const failed = [toReview, all].find(({ data, error }) => !data && error);

  if (failed) {
    const onRetry = () => {
      toReview.refetch();
      all.refetch();
    };
    return <ErrorState error={failed.error} onRetry={onRetry} />;
  }
  if (owners.length === 0 || all.data?.totalItems === 0) {
    return (
      <EmptyState
        title={t('homeWidgets.mine.empty.title')}
        body={t('homeWidgets.mine.empty.body')}
        action={
          <Link to={startPage()}>{t('homeWidgets.mine.empty.action')}</Link>
        }
      />
    );
  }
  if (!toReview.data || !all.data) {
    return <LoadingState lines={4} lineHeight={44} />;
  }
  const first = toReview.data.items;
  const refs = new Set(first.map(({ entityRef }) => entityRef));
  const others = all.data.items
    .filter(({ entityRef }) => !refs.has(entityRef))
    .slice(0, shown.all - first.length);
  return (
    <>
      {first.length > 0 && (
        <WidgetList
          label={t('homeWidgets.mine.title')}
          heading={t('homeWidgets.mine.review', {
            count: toReview.data.totalItems,
          })}
        >
          {first.map(table => (
            <WidgetItem key={table.entityRef} table={table}>
              <TableFacts table={table} />
            </WidgetItem>
          ))}
        </WidgetList>
      )}
      {others.length > 0 && (
        <WidgetList
          label={t('homeWidgets.mine.title')}
          heading={first.length > 0 ? t('homeWidgets.mine.others') : undefined}
        >
          {others.map(table => (
            <WidgetItem key={table.entityRef} table={table}>
              <TableFacts table={table} />
            </WidgetItem>
          ))}
        </WidgetList>
      )}
      <p className={classes.ways}>
        <DeskLink />
        {first.length > 0 && (
          <Link to={startPage({ owners, review: true })}>
            {t('homeWidgets.mine.reviewAll')}
          </Link>
        )}
        {all.data.totalItems > first.length && (
          <Link to={startPage({ owners })}>{t('homeWidgets.mine.list')}</Link>
        )}
      </p>
    </>
  );
};

const Content = () => {
  const refs = useMyRefs();
  if (!refs.data && refs.error) {
    return <ErrorState error={refs.error} onRetry={refs.refetch} />;
  }
  return refs.data ? (
    <Lists owners={refs.data} />
  ) : (
    <LoadingState lines={4} lineHeight={44} />
  );
};

/** The tables that the reader or a team of hers owns, those to review first. */
export const MyTables = () => {
  const t = useTranslate();
  return (
    <Widget
      title={t('homeWidgets.mine.title')}
      lead={t('homeWidgets.mine.lead')}
    >
      <Content />
    </Widget>
  );
};
