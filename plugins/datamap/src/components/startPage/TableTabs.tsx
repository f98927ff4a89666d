import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { TableView } from '../tableList';

const useStyles = makeStyles(theme => ({
  tabs: { borderBottom: `1px solid ${theme.palette.divider}` },
  tab: {
    maxWidth: 'none',
    minWidth: 0,
    padding: theme.spacing(1, 2),
    letterSpacing: 'normal',
    '&:not([aria-selected="true"])': { color: theme.palette.text.secondary },
  },
  count: {
    marginLeft: theme.spacing(1),
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

interface TableTabsProps {
  view: TableView;
  onView(view: TableView): void;
  /** How many tables each list holds under the filters; absent until known. */
  counts: Partial<Record<TableView, number>>;
}

/** Tables with data and, apart from them, those that look empty or stale. */
export const TableTabs = ({ view, onView, counts }: TableTabsProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const tab = (value: TableView, name: string) => (
    <Tab
      key={value}
      value={value}
      id={`datamap-tab-${value}`}
      aria-controls="datamap-tables"
      className={classes.tab}
      label={
        <span>
          {name}
          <span className={classes.count}>
            {counts[value] !== undefined &&
              formatCount(counts[value], 'exact', locale)}
          </span>
        </span>
      }
    />
  );
  return (
    <Tabs
      value={view}
      onChange={(_, next: TableView) => onView(next)}
      indicatorColor="primary"
      textColor="primary"
      aria-label={t('startPage.tabs.label')}
      className={classes.tabs}
    >
      {tab('with-data', t('startPage.tabs.withData'))}
      {tab('review', t('startPage.tabs.review'))}
    </Tabs>
  );
};
