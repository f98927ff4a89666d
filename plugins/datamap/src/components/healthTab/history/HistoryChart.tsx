import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  Area,
  AreaChart,
  CartesianGrid,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDay, formatTime, useReader } from '../../../format';
import { HistoryPoint } from './historyPoints';

const oneDay = 86_400_000;

const useStyles = makeStyles(theme => ({
  root: { width: '100%', height: '100%' },
  tooltip: {
    ...theme.typography.body2,
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.common.white,
    backgroundColor: theme.palette.grey[800],
  },
}));

interface HistoryChartProps {
  points: HistoryPoint[];
  formatFigure(value: number): string;
  describe(point: HistoryPoint): string;
}

/** Draws a figure over time; whoever uses it says the same in words. */
export const HistoryChart = ({
  points,
  formatFigure,
  describe,
}: HistoryChartProps) => {
  const classes = useStyles();
  const { palette, typography } = useTheme();
  const reader = useReader();
  const [first, last] = [points[0].at, points[points.length - 1].at];
  const tick = {
    fill: palette.text.secondary,
    fontSize: typography.caption.fontSize,
  };
  return (
    <AreaChart
      className={classes.root}
      data={points}
      responsive
      accessibilityLayer={false}
      margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke={palette.divider} />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={['dataMin', 'dataMax']}
        tickCount={4}
        minTickGap={32}
        tick={tick}
        stroke={palette.divider}
        tickFormatter={(at: number) => {
          const moment = new Date(at).toISOString();
          return last - first < 2 * oneDay
            ? formatTime(moment, reader)
            : formatDay(moment, reader);
        }}
      />
      <YAxis
        width="auto"
        tickCount={4}
        allowDecimals={false}
        tick={tick}
        stroke={palette.divider}
        tickFormatter={formatFigure}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: palette.text.secondary }}
        content={({ active, payload }) =>
          active && payload?.[0] ? (
            <div className={classes.tooltip}>
              {describe(payload[0].payload as HistoryPoint)}
            </div>
          ) : null
        }
      />
      <Area
        dataKey="value"
        type="stepAfter"
        stroke={palette.primary.main}
        strokeWidth={2}
        fill={palette.primary.main}
        fillOpacity={0.12}
        dot={points.length <= 40 && { r: 2, fill: palette.primary.main }}
        isAnimationActive={false}
      />
    </AreaChart>
  );
};
