import { WordsImport, WordsOutcome } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../format';
import { useTranslate } from '../../translation';

/** In the order in which they matter to who decides. */
export const outcomes: WordsOutcome[] = [
  'new',
  'changed',
  'written',
  'undone',
  'kept',
  'conflict',
  'not-found',
  'not-permitted',
  'invalid',
  'same',
];

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 4),
    margin: theme.spacing(0, 0, 2),
    padding: 0,
  },
  group: { display: 'flex', flexDirection: 'column-reverse' },
  figure: {
    margin: 0,
    fontSize: '1.25rem',
    lineHeight: '32px',
    fontWeight: 700,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
  },
}));

/** How many lines there are of each outcome. */
export const CountList = ({ counts }: Pick<WordsImport, 'counts'>) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  return (
    <dl className={classes.list}>
      {outcomes
        .filter(outcome => counts[outcome])
        .map(outcome => (
          <div key={outcome} className={classes.group}>
            <dt className={classes.label}>
              {t(`exchange.outcome.${outcome}`)}
            </dt>
            <dd className={classes.figure}>
              {formatCount(counts[outcome], 'exact', locale)}
            </dd>
          </div>
        ))}
    </dl>
  );
};
