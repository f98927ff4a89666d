import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useId } from 'react';
import { formatMoment, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { Skeleton } from '../../states';
import {
  Figure,
  FigureInTime,
  HistoryPoint,
  historyPoints,
  shortestLine,
} from './historyPoints';
import { historySummary } from './historySummary';

const HistoryChart = lazy(() =>
  import('./HistoryChart').then(module => ({ default: module.HistoryChart })),
);

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
  },
  name: { fontWeight: 600 },
  summary: {
    display: 'block',
    color: theme.palette.text.secondary,
    '&::first-letter': { textTransform: 'uppercase' },
  },
  drawing: { height: 160, marginTop: theme.spacing(1) },
}));

interface FigureHistoryProps<F extends Figure> {
  title: string;
  figures: Array<FigureInTime<F>>;
  /** A figure in a sentence. */
  inWords(figure: F): string;
  /** A figure on the axis. */
  formatFigure(value: number): string;
}

/** How one figure moved: in a sentence, and drawn where there is a line to draw. */
export const FigureHistory = <F extends Figure>({
  title,
  figures,
  inWords,
  formatFigure,
}: FigureHistoryProps<F>) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const id = useId();
  const points = historyPoints(figures);
  const summary = historySummary(points, inWords, t, reader);
  const isLine =
    points.some(({ value }) => value !== null) &&
    points[points.length - 1].at - points[0].at >= shortestLine;

  return (
    <figure className={classes.root} aria-labelledby={id}>
      <figcaption id={id} className={classes.title}>
        <span className={classes.name}>{title}</span>{' '}
        <span className={classes.summary}>{summary}</span>
      </figcaption>
      {isLine && (
        <div
          className={classes.drawing}
          role="img"
          aria-label={t('healthTab.history.chart', { name: title, summary })}
        >
          <Suspense fallback={<Skeleton width="100%" height={160} />}>
            <HistoryChart
              points={points}
              formatFigure={formatFigure}
              describe={({ at, figure }: HistoryPoint<F>) =>
                t('healthTab.history.tooltip', {
                  moment: formatMoment(new Date(at).toISOString(), reader),
                  figure: inWords(figure),
                })
              }
            />
          </Suspense>
        </div>
      )}
    </figure>
  );
};
