import { DatamapMap, MapEdge, MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useCallback, useMemo } from 'react';
import {
  Connection,
  connectionInWords,
  DrawnLine,
  layoutNeighbourhood,
  lineLabel,
  PlacedTable,
  Pointed,
} from '../../map';
import { useTranslate } from '../../translation';
import { ConnectionLegend } from './ConnectionLegend';
import { NeighbourhoodDrawing } from './NeighbourhoodDrawing';
import { PictureCounts } from './PictureCounts';
import { cardSize, TableCard } from './TableCard';
import { ShownAround } from './useShownAround';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '100%',
  },
  bar: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1.5, 2),
  },
  drawing: {
    flex: 1,
    minHeight: 0,
    borderTop: `1px solid ${theme.palette.divider}`,
    borderBottom: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.default,
  },
  hint: {
    margin: 0,
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

const allTypes: MapEdge['type'][] = [
  'reference',
  'reads',
  'inherits',
  'inferred',
];
const sizeOf = () => cardSize;

interface RelationshipPictureProps {
  map: DatamapMap;
  focus: MapTable;
  shownAround: ShownAround;
  pointed?: Pointed;
  onPoint(pointed: Pointed | undefined): void;
  onChooseLine(line: DrawnLine): void;
}

/** The neighbourhood as a picture, with what it leaves out and what its lines mean. */
export const RelationshipPicture = ({
  map,
  focus,
  shownAround,
  pointed,
  onPoint,
  onChooseLine,
}: RelationshipPictureProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const narrow = useMediaQuery(useTheme<Theme>().breakpoints.down('sm'));
  const picture = useMemo(
    () =>
      layoutNeighbourhood(map, {
        sizeOf,
        direction: narrow ? 'down' : 'across',
      }),
    [map, narrow],
  );
  const nameConnections = useCallback(
    (connections: Connection[]) => {
      const tables = new Map(map.tables.map(one => [one.entityName, one]));
      // Twins share a title: the real name tells them apart.
      const titleOf = (entityName: string) => {
        const { title, schema, name } = tables.get(entityName)!;
        return `${title} (${schema}.${name})`;
      };
      return connections
        .map(connection => connectionInWords(connection, titleOf, t))
        .join('; ');
    },
    [map, t],
  );
  const labelLine = useCallback((line: DrawnLine) => lineLabel(line, t), [t]);
  const { expanded, toggle } = shownAround;
  const renderCard = ({ table }: PlacedTable) => (
    <TableCard
      table={table}
      here={table.entityName === focus.entityName}
      open={expanded.includes(table.entityName)}
      onToggle={() => toggle(table.entityName)}
    />
  );

  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <PictureCounts map={map} focus={focus} shownAround={shownAround} />
      </div>
      <div className={classes.drawing}>
        <NeighbourhoodDrawing
          picture={picture}
          label={t('relationships.picture.label', { title: focus.title })}
          nameConnections={nameConnections}
          labelLine={labelLine}
          renderCard={renderCard}
          pointed={pointed}
          onPoint={onPoint}
          onChooseLine={onChooseLine}
        />
      </div>
      <div className={classes.bar}>
        <ConnectionLegend
          types={allTypes.filter(type =>
            map.edges.some(edge => edge.type === type),
          )}
        />
        <p className={classes.hint}>{t('relationships.picture.hint')}</p>
      </div>
    </div>
  );
};
