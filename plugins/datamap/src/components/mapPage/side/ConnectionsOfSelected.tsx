import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatCount, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { MapScene, SceneLine, SceneThing, thingOf } from '../scene';
import { columnsInWords } from './columnsInWords';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    ...theme.typography.body2,
    display: 'block',
    width: '100%',
    padding: theme.spacing(0.5, 1),
    border: 0,
    borderRadius: theme.shape.borderRadius,
    background: 'none',
    color: theme.palette.text.primary,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  by: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

const LineInWords = ({ line: { type, edges, count } }: { line: SceneLine }) => {
  const t = useTranslate();
  const { locale } = useReader();
  const classes = useStyles();
  const figure = formatCount(count, 'exact', locale);
  if (edges.length === 0) {
    return (
      <span className={classes.by}>
        {t(`relationships.legend.${type}`)}: {figure}
      </span>
    );
  }
  return (
    <>
      {edges.map(edge => (
        <span key={edge.id} className={classes.by}>
          {type === 'reference' || type === 'inferred'
            ? t(`mapPage.selected.kind.${type}`, {
                columns: columnsInWords(edge),
              })
            : t(`mapPage.selected.kind.${type}`)}
        </span>
      ))}
    </>
  );
};

interface ConnectionsOfSelectedProps {
  scene: MapScene;
  selected: SceneThing;
  onSelect(id: string): void;
}

/** What the selected is connected to on this map, both directions; Enter goes there. */
export const ConnectionsOfSelected = ({
  scene,
  selected,
  onSelect,
}: ConnectionsOfSelectedProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const out = scene.lines.filter(({ from }) => from === selected.id);
  const into = scene.lines.filter(({ to }) => to === selected.id);
  if (out.length + into.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('mapPage.selected.noConnections')}
      </Typography>
    );
  }
  return (
    <>
      {[
        { title: t('mapPage.selected.out'), lines: out, end: 'to' as const },
        { title: t('mapPage.selected.in'), lines: into, end: 'from' as const },
      ]
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines, end }) => (
          <section key={end} aria-label={title}>
            <h4 className={classes.title}>{title}</h4>
            <ul className={classes.list}>
              {lines.map(line => (
                <li key={line.id}>
                  <button
                    type="button"
                    className={classes.item}
                    onClick={() => onSelect(line[end])}
                  >
                    {thingOf(scene, line[end])?.title}
                    <LineInWords line={line} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
};
