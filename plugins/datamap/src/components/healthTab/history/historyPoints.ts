import {
  MeasuredRows,
  MeasuredSize,
  Measurement,
} from '@datamap/plugin-datamap-common';

/** What has a history. */
export type Figure = MeasuredRows | MeasuredSize;

/**
 * What is shorter, in milliseconds, is one reading, whose parts are a few seconds
 * apart.
 */
export const shortestLine = 60_000;

/** A place on the line of a figure. */
export interface HistoryPoint<F extends Figure = Figure> {
  /** Milliseconds since 1970. */
  at: number;
  /** Null where it was not known, so that the line has a gap there. */
  value: number | null;
  figure: F;
}

/** A figure, and from when to when it was as it is. */
export interface FigureInTime<F extends Figure> {
  from: string;
  to: string;
  figure: F;
}

/** How one figure moved, up to the newest reading. */
export function figuresOf<F extends 'rows' | 'size'>(
  measurements: Measurement[],
  name: F,
  newest: Measurement[F],
): Array<FigureInTime<Measurement[F]>> {
  const all = measurements.map(measurement => ({
    from: measurement.from,
    to: measurement.to,
    figure: measurement[name],
  }));
  const { measuredAt } = newest;
  return all.some(({ to }) => to >= measuredAt)
    ? all
    : [...all, { from: measuredAt, to: measuredAt, figure: newest }];
}

/**
 * The places of a line that stays as it is until a reading found something else.
 */
export function historyPoints<F extends Figure>(
  figures: Array<FigureInTime<F>>,
): Array<HistoryPoint<F>> {
  return figures.flatMap(({ from, to, figure }) => {
    const value =
      figure.grade === 'unknown' || figure.value === undefined
        ? null
        : figure.value;
    const moments = from === to ? [from] : [from, to];
    return moments.map(moment => ({ at: Date.parse(moment), value, figure }));
  });
}
