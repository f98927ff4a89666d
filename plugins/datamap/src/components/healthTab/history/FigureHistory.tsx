import { Measurement } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useId } from 'react';
import {
  formatBytes,
  formatCount,
  formatMoment,
  useReader,
} from '../../../format';
import { useTranslate } from '../../../translation';
import { rowsWords, sizeWords } from '../../../words';
import { Skeleton } from '../../states';
import { figuresOf, historyPoints, shortestLine } from './historyPoints';
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

interface FigureHistoryProps<F extends 'rows' | 'size'> {
  figure: F;
  measurements: Measurement[];
  newest: Measurement[F];
}

/** How one figure moved: in a sentence, and drawn where there is a line to draw. */
export const FigureHistory = <F extends 'rows' | 'size'>({
  figure: name,
  measurements,
  newest,
}: FigureHistoryProps<F>) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const id = useId();
  const title = t(`healthTab.${name}.title`);
  const points = historyPoints(figuresOf(measurements, name, newest));
  const inWords = (figure: Measurement['rows'] | Measurement['size']) =>
    name === 'rows'
      ? rowsWords(figure as Measurement['rows'], t, reader).inWords
      : sizeWords(figure as Measurement['size'], t, reader).inWords;
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
              formatFigure={value =>
                name === 'rows'
                  ? formatCount(value, 'estimate', reader.locale)
                  : formatBytes(value, reader.locale)
              }
              describe={({ at, figure }) =>
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
