import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { aggregateEdges, linesBetween, Pointed } from '../../map';
import { useTranslate } from '../../translation';
import { MapLink } from '../mapPage/MapLink';
import { Notice, VisuallyHidden } from '../states';
import { ConnectionList } from './ConnectionList';
import { LineDetails } from './LineDetails';
import { listRows } from './listRows';
import { RelationshipPicture } from './RelationshipPicture';
import { useConnections } from './useConnections';
import { ShownAround } from './useShownAround';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(3, 0, 4),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fontFamily,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1.5, 3),
  },
  lead: {
    flex: '1 1 320px',
    margin: 0,
    maxWidth: '80ch',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
  halves: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 380px)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  panel: {
    position: 'relative',
    minWidth: 0,
    overflow: 'hidden',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
  },
  tall: { height: 640, [theme.breakpoints.down('sm')]: { height: 520 } },
}));

interface RelationshipsProps {
  map: DatamapMap;
  focus: MapTable;
  shownAround: ShownAround;
}

/** The picture, what it says where the reader points, and the list, which holds all. */
export const Relationships = ({
  map,
  focus,
  shownAround,
}: RelationshipsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const [pointed, setPointed] = useState<Pointed>();
  // What was pointed at last stays to be read, and its SQL to be copied.
  const [chosen, setChosen] = useState<string>();
  const point = (next: Pointed | undefined) => {
    setPointed(next);
    if (next?.kind === 'line') {
      setChosen(next.id);
    }
  };
  const lines = useMemo(() => linesBetween(aggregateEdges(map.edges)), [map]);
  const opened = shownAround.expanded.filter(
    name =>
      name !== focus.entityName &&
      map.tables.some(({ entityName }) => entityName === name),
  );
  const connections = useConnections(
    [focus.entityName, ...opened],
    map,
    shownAround.suggested,
  );
  const rows = listRows({ map, focus, expanded: opened, connections });

  return (
    <div className={classes.root}>
      <div className={classes.top}>
        <p className={classes.lead}>{t('relationships.lead')}</p>
        <MapLink warehouse={map.warehouse} table={focus.entityName} />
      </div>
      {[...connections.values()].some(({ incomplete }) => incomplete) && (
        <Notice tone="warning">{t('relationships.list.incomplete')}</Notice>
      )}
      <div className={classes.halves}>
        <div className={`${classes.panel} ${classes.tall}`}>
          <RelationshipPicture
            map={map}
            focus={focus}
            shownAround={shownAround}
            pointed={pointed}
            onPoint={point}
            onChooseLine={({ id }) => setChosen(id)}
          />
        </div>
        <div className={`${classes.panel} ${classes.tall}`}>
          <VisuallyHidden>
            <h2>{t('relationships.list.label', { title: focus.title })}</h2>
          </VisuallyHidden>
          <ConnectionList
            rows={rows}
            map={map}
            focus={focus}
            shownAround={shownAround}
            label={t('relationships.title')}
            onPoint={point}
          />
        </div>
      </div>
      <div className={classes.panel}>
        <LineDetails map={map} line={lines.find(({ id }) => id === chosen)} />
      </div>
    </div>
  );
};
