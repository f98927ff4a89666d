import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ConnectionItem } from './ConnectionItem';
import { ListRow } from './listRows';
import { ShownAround } from './useShownAround';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: '0.875rem',
    fontWeight: 600,
    color: theme.palette.text.primary,
  },
  around: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    paddingTop: theme.spacing(1),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  inner: {
    paddingLeft: theme.spacing(1.5),
    borderLeft: `3px solid ${theme.palette.divider}`,
  },
  quiet: { margin: 0, color: theme.palette.text.secondary },
}));

interface ConnectionRowProps {
  row: ListRow;
  map: DatamapMap;
  focus: MapTable;
  shownAround: ShownAround;
}

/** What one row of the list shows. */
export const ConnectionRow = ({
  row,
  map,
  focus,
  shownAround: { expanded, toggle },
}: ConnectionRowProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const tables = new Map(map.tables.map(table => [table.entityName, table]));
  const Heading = row.level === 1 ? 'h3' : 'h4';

  switch (row.kind) {
    case 'heading':
      return (
        <div className={row.level === 2 ? classes.inner : undefined}>
          <Heading className={classes.heading}>
            {t(`relationships.list.${row.group}`, { count: row.count })}
          </Heading>
        </div>
      );
    case 'around': {
      const { entityName, title } = row.table;
      return (
        <div className={classes.around}>
          <h3 className={classes.heading}>
            {t('relationships.list.of', { title })}
          </h3>
          <Action
            size="small"
            color="primary"
            onClick={() => toggle(entityName)}
          >
            {t('relationships.picture.collapse', { title })}
          </Action>
        </div>
      );
    }
    case 'waiting':
      return (
        <p role="status" className={classes.quiet}>
          {t('relationships.list.loadingAround', { title: row.table.title })}
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <p className={classes.quiet}>
            {t('relationships.list.failedAround', { title: row.table.title })}
          </p>
          <Action size="small" variant="outlined" onClick={row.retry}>
            {t('states.retry')}
          </Action>
        </div>
      );
    case 'hidden':
      return (
        <p className={classes.quiet}>
          {t('relationships.list.hiddenViews', { count: row.count })}
        </p>
      );
    default: {
      const { connection, other } = row;
      const table = tables.get(other?.entityName ?? '');
      const open = table !== undefined && expanded.includes(table.entityName);
      const mayOpen = table && table !== focus && (open || table.leftOut > 0);
      return (
        <div className={row.level === 2 ? classes.inner : undefined}>
          <ConnectionItem
            connection={connection}
            other={other}
            inPicture={
              tables.has(connection.from.entityName ?? '') &&
              tables.has(connection.to.entityName ?? '')
            }
            around={
              mayOpen
                ? {
                    count: table.leftOut,
                    open,
                    toggle: () => toggle(table.entityName),
                  }
                : undefined
            }
          />
        </div>
      );
    }
  }
};
