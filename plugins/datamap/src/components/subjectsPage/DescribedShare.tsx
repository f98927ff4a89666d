import { Totals } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../format';
import { useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  bar: {
    height: 4,
    marginTop: theme.spacing(0.75),
    maxWidth: 136,
    borderRadius: 2,
    backgroundColor: theme.palette.divider,
    overflow: 'hidden',
  },
  filled: { height: '100%', backgroundColor: theme.palette.primary.main },
  unknown: { color: theme.palette.text.secondary },
}));

/** How many tables of a subject somebody has described. */
export const DescribedShare = ({ totals }: { totals: Totals }) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const { described, tables } = totals;
  if (described === undefined) {
    return (
      <span className={classes.unknown}>
        {t('subjectsPage.described.unknown')}
      </span>
    );
  }
  const count = (value: number) => formatCount(value, 'exact', locale);
  const share = tables === 0 ? 0 : described / tables;
  return (
    <>
      {t('subjectsPage.described.share', {
        described: count(described),
        tables: count(tables),
      })}
      <div className={classes.bar} aria-hidden>
        <div className={classes.filled} style={{ width: `${share * 100}%` }} />
      </div>
    </>
  );
};
