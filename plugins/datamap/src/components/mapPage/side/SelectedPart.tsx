import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { schemaRouteRef, useEntityPath } from '../../../routes';
import { useTranslate } from '../../../translation';
import { HealthChip, RowCount } from '../../measures';
import { Action } from '../../page';
import { ChangeMapAddress, MapAddress, toSchema, toTable } from '../address';
import { MapScene, SceneSchema, SceneTable, thingOf } from '../scene';
import { ConnectionsOfSelected } from './ConnectionsOfSelected';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
  },
  title: {
    margin: 0,
    fontSize: '1rem',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    wordBreak: 'keep-all',
  },
  name: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    fontSize: theme.typography.body2.fontSize,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: theme.typography.body2.fontSize,
  },
}));

interface SelectedPartProps {
  warehouse: string;
  scene: MapScene;
  address: MapAddress;
  onChange: ChangeMapAddress;
  /** Goes to something that something selected is connected to. */
  onSelect(id: string): void;
}

/** What is selected, what can be done with it, and what it is connected to. */
export const SelectedPart = (props: SelectedPartProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { address, scene } = props;
  const thing = address.selected ? thingOf(scene, address.selected) : undefined;
  if (!thing) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('mapPage.selected.none')}
      </Typography>
    );
  }
  return (
    <div className={classes.root}>
      <div>
        <h3 className={classes.title}>{thing.title}</h3>
        <span className={classes.name}>{thing.name}</span>
      </div>
      {thing.kind === 'table' ? (
        <TablePart {...props} thing={thing} />
      ) : (
        <SchemaPart {...props} thing={thing} />
      )}
      <ConnectionsOfSelected
        scene={scene}
        selected={thing}
        onSelect={props.onSelect}
      />
    </div>
  );
};

const TablePart = ({
  thing: { id, table, kindWords },
  address,
  onChange,
}: SelectedPartProps & { thing: SceneTable }) => {
  const classes = useStyles();
  const t = useTranslate();
  const path = useEntityPath()(table.entityRef);
  const isExpanded = address.expanded.includes(id);
  const isAround = address.focus !== undefined;
  return (
    <>
      <div className={classes.figures}>
        <span>{kindWords}</span>
        <RowCount rows={table.rows} withUnit />
        <HealthChip health={table.health} />
      </div>
      <div className={classes.actions}>
        {path && <Link to={path}>{t('mapPage.selected.openTable')}</Link>}
        {address.focus !== id && (
          <Action
            size="small"
            variant="outlined"
            onClick={() => onChange(now => toTable(now, id))}
          >
            {t('mapPage.selected.around')}
          </Action>
        )}
        {isAround && (isExpanded || table.leftOut > 0) && (
          <Action
            size="small"
            variant="outlined"
            onClick={() =>
              onChange(now => ({
                ...now,
                expanded: isExpanded
                  ? now.expanded.filter(name => name !== id)
                  : [...now.expanded, id],
              }))
            }
          >
            {t(`mapPage.selected.${isExpanded ? 'collapse' : 'expand'}`)}
          </Action>
        )}
        <Action
          size="small"
          onClick={() => onChange(now => ({ ...now, from: id, way: 0 }))}
        >
          {t('mapPage.selected.wayFrom')}
        </Action>
        <Action
          size="small"
          onClick={() => onChange(now => ({ ...now, to: id, way: 0 }))}
        >
          {t('mapPage.selected.wayTo')}
        </Action>
      </div>
      {table.leftOut > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('mapPage.selected.leftOut', { count: table.leftOut })}
        </Typography>
      )}
    </>
  );
};

const SchemaPart = ({
  thing: { id, figures, isFrame },
  warehouse,
  onChange,
}: SelectedPartProps & { thing: SceneSchema }) => {
  const classes = useStyles();
  const t = useTranslate();
  const path = useRouteRef(schemaRouteRef);
  return (
    <>
      <div className={classes.figures}>{figures}</div>
      <div className={classes.actions}>
        {path && (
          <Link to={path({ warehouse, schema: id })}>
            {t('mapPage.selected.openSchema')}
          </Link>
        )}
        {!isFrame && (
          <Action
            size="small"
            variant="outlined"
            onClick={() => onChange(now => toSchema(now, id))}
          >
            {t('mapPage.selected.showSchema')}
          </Action>
        )}
      </div>
    </>
  );
};
