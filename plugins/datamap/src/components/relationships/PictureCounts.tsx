import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { neighboursAtATime, ShownAround } from './useShownAround';

/** How many tables a picture has at most. */
export const mostTables = 150;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface PictureCountsProps {
  map: DatamapMap;
  focus: MapTable;
  shownAround: ShownAround;
}

/** How much of what there is the picture shows, and how to see more or less of it. */
export const PictureCounts = ({
  map,
  focus,
  shownAround: { expanded, perTable, setPerTable },
}: PictureCountsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { leftOut, neighbours } = focus;
  const full = map.tables.length >= mostTables;
  const opened = map.tables.filter(
    ({ entityName, leftOut: hidden }) =>
      expanded.includes(entityName) && hidden > 0,
  );
  const most = Math.max(leftOut, ...opened.map(table => table.leftOut), 0);
  const next = Math.min(neighboursAtATime, most);

  return (
    <div className={classes.root}>
      <span role="status">
        {leftOut === 0
          ? t(
              neighbours === 0
                ? 'relationships.picture.one'
                : 'relationships.picture.all',
              { shown: map.tables.length },
            )
          : t('relationships.picture.shown', {
              shown: neighbours - leftOut,
              total: neighbours,
              more: leftOut,
            })}{' '}
        {opened.map(table => (
          <span key={table.entityName}>
            {t('relationships.picture.moreAround', {
              title: table.title,
              count: table.leftOut,
            })}
            {'. '}
          </span>
        ))}
        {map.leftOut.edges > 0 &&
          t('relationships.picture.moreEdges', {
            count: map.leftOut.edges,
          })}{' '}
        {full && t('relationships.picture.full', { most: mostTables })}
      </span>
      {next > 0 && !full && (
        <Action
          size="small"
          variant="outlined"
          onClick={() => setPerTable(perTable + neighboursAtATime)}
        >
          {t('relationships.picture.showMore', { count: next })}
        </Action>
      )}
      {perTable > neighboursAtATime && (
        <Action
          size="small"
          variant="outlined"
          onClick={() => setPerTable(neighboursAtATime)}
        >
          {t('relationships.picture.showFewer')}
        </Action>
      )}
    </div>
  );
};
