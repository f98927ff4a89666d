import { Health } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { ConnectionLegend } from '../relationships/ConnectionLegend';
import { columnGlyphs, Glyph, healthColours, healthGlyphs } from './canvas';
import { ColumnMark } from './scene';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    wordBreak: 'keep-all',
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  words: { margin: 0 },
}));

const healths: Health[] = ['has-data', 'stale', 'derived', 'empty', 'unknown'];
const marks: ColumnMark[] = ['primary', 'unique', 'foreign'];

const Sign = ({ glyph, colour }: { glyph: Glyph; colour: string }) => (
  <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
    <path
      d={glyph.path}
      fill={glyph.filled ? colour : 'none'}
      stroke={colour}
      strokeWidth={1.6}
    />
  </svg>
);

/** What lines, colours and signs of the map mean. */
export const MapLegend = ({
  withTables,
  withSuggested,
}: {
  withTables: boolean;
  withSuggested: boolean;
}) => {
  const classes = useStyles();
  const t = useTranslate();
  const theme = useTheme<Theme>();
  const colours = healthColours(theme);
  return (
    <section aria-label={t('mapPage.legend.title')} className={classes.root}>
      <ConnectionLegend
        types={[
          'reference',
          'reads',
          'inherits',
          ...(withSuggested ? (['inferred'] as const) : []),
        ]}
      />
      <ul aria-label={t('verdicts.health.label')} className={classes.list}>
        {healths.map(health => (
          <li key={health} className={classes.item}>
            <Sign glyph={healthGlyphs[health]} colour={colours[health]} />
            {t(`verdicts.health.${health}.name`)}
          </li>
        ))}
      </ul>
      {withTables ? (
        <ul aria-label={t('mapPage.legend.columns')} className={classes.list}>
          {marks.map(mark => (
            <li key={mark} className={classes.item}>
              <Sign
                glyph={columnGlyphs[mark]}
                colour={theme.palette.text.secondary}
              />
              {t(`mapPage.legend.column.${mark}`)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.words}>{t('mapPage.legend.size')}</p>
      )}
    </section>
  );
};
