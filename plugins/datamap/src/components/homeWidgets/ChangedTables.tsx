import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { TableChange } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatList } from '../../format';
import { changesRouteRef } from '../../routes';
import { Translate, useTranslate } from '../../translation';
import { PersonalTime } from '../measures';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { useFewTables } from './useFewTables';
import { Widget } from './Widget';
import { WidgetItem } from './WidgetItem';
import { WidgetList } from './WidgetList';

const shown = 8;

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
  link: { ...theme.typography.body2, marginTop: theme.spacing(1.5) },
}));

/** What of a table is different, in few words. */
export function changeInWords({ parts }: TableChange, t: Translate): string {
  const different = parts.filter(part => part !== 'added');
  return different.length < parts.length
    ? t('homeWidgets.changed.added')
    : t('homeWidgets.changed.parts', {
        parts: formatList(
          different.map(part => t(`homeWidgets.changed.part.${part}`)),
        ),
      });
}

const Content = () => {
  const t = useTranslate();
  const classes = useStyles();
  const { data, error, refetch } = useFewTables({
    sort: '-changed',
    limit: shown,
  });
  if (!data && error) {
    return <ErrorState error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <LoadingState lines={4} lineHeight={44} />;
  }
  const changed = data.items.flatMap(table =>
    table.lastChange ? { table, change: table.lastChange } : [],
  );
  return changed.length === 0 ? (
    <EmptyState
      title={t('homeWidgets.changed.empty.title')}
      body={t('homeWidgets.changed.empty.body')}
    />
  ) : (
    <WidgetList label={t('homeWidgets.changed.title')}>
      {changed.map(({ table, change }) => (
        <WidgetItem key={table.entityRef} table={table}>
          <span>{changeInWords(change, t)}</span>
          <span className={classes.quiet}>
            <PersonalTime at={change.at} />
          </span>
        </WidgetItem>
      ))}
    </WidgetList>
  );
};

/** The tables that are new or different in what people read about them, newest first. */
export const ChangedTables = () => {
  const t = useTranslate();
  const classes = useStyles();
  const changesPath = useRouteRef(changesRouteRef);
  return (
    <Widget
      title={t('homeWidgets.changed.title')}
      lead={t('homeWidgets.changed.lead')}
    >
      <Content />
      {changesPath && (
        <div className={classes.link}>
          <Link to={changesPath()}>{t('changes.link')}</Link>
        </div>
      )}
    </Widget>
  );
};
