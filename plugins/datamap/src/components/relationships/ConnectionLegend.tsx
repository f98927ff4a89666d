import { MapEdge } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { arrowShapes } from './arrowShapes';
import { LineLook, lineLooks } from './lineLooks';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** A short line of one type with its arrow, as pictures draw it. */
export const LineSample = ({ look }: { look: LineLook }) => (
  <svg width={38} height={12} aria-hidden="true">
    <path
      d="M0,6 L28,6"
      stroke={look.colour}
      strokeWidth={1.5}
      strokeDasharray={look.dashes}
    />
    <path
      d={arrowShapes[look.arrow]}
      transform="translate(27, 1)"
      stroke={look.colour}
      strokeWidth={1.5}
      fill={look.arrow === 'full' ? look.colour : 'none'}
    />
  </svg>
);

/** What the lines of a picture mean, of the types that are in it. */
export const ConnectionLegend = ({ types }: { types: MapEdge['type'][] }) => {
  const t = useTranslate();
  const classes = useStyles();
  const looks = lineLooks(useTheme<Theme>());
  return (
    <ul aria-label={t('relationships.legend.title')} className={classes.list}>
      {types.map(type => (
        <li key={type} className={classes.item}>
          <LineSample look={looks[type]} />
          {t(`relationships.legend.${type}`)}
        </li>
      ))}
    </ul>
  );
};
