import { Describing } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatPercent, useReader } from '../../format';
import { useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.75) },
  share: { margin: 0, fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
  bar: {
    height: 6,
    maxWidth: 480,
    borderRadius: 3,
    backgroundColor: theme.palette.divider,
    overflow: 'hidden',
  },
  filled: { height: '100%', backgroundColor: theme.palette.primary.main },
  counts: {
    margin: 0,
    fontSize: '0.875rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DeskProgressProps {
  progress: Describing['progress'];
  /** How many got words since the page was opened. */
  written: number;
}

/** How much of what people look at is described. */
export const DeskProgress = ({ progress, written }: DeskProgressProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const reader = useReader();
  const { share, tables, columns } = progress;
  return (
    <div className={classes.root}>
      {share !== undefined && (
        <>
          <p className={classes.share}>
            {/* Rounded down: all is said only where it is all. */}
            {t('desk.progress.share', {
              share: formatPercent(Math.floor(share * 100), reader),
            })}
          </p>
          <div className={classes.bar} aria-hidden>
            <div
              className={classes.filled}
              style={{ width: `${share * 100}%` }}
            />
          </div>
        </>
      )}
      <p className={classes.counts}>
        {t('desk.progress.tables', {
          described: String(tables.described),
          count: tables.total,
        })}{' '}
        {t('desk.progress.columns', {
          described: String(columns.described),
          count: columns.total,
        })}{' '}
        {written > 0 && t('desk.progress.written', { count: written })}
      </p>
    </div>
  );
};
