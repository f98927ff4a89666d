import type { Evidence } from '@datamap/plugin-datamap-common';
import type { HistoryPoint } from '../types';
import type { VerdictContext, VerdictRule } from './types';

/** What a week adds to what grows fast. */
const SHARE_IN_A_WEEK = 0.25;
/** Of what came in the week, what each half has to have brought: no single load. */
const SHARE_OF_EACH_HALF = 0.2;
const FEWEST_ROWS = 10_000;
const FEWEST_BYTES = 100 * 1024 * 1024;

/**
 * In a week there came a quarter more, in both halves of it, so that one large
 * load is not taken for growth: at least 10,000 rows, or 100 MiB. Numbers of
 * rows are compared only where they are known in the same way, since an ANALYZE
 * corrects an estimate and makes nothing grow.
 */
export const growingFast: VerdictRule = context => {
  const evidence = byRows(context) ?? bySize(context);
  return (
    evidence && {
      verdict: 'growing-fast',
      grade: 'estimate',
      evidence,
      explanationKey: 'verdict.growing-fast',
    }
  );
};

function byRows({ rows, history }: VerdictContext): Evidence[] | undefined {
  const points = history && [history.weekAgo, history.midWeek];
  if (
    !points ||
    rows.grade === 'lower-bound' ||
    points.some(({ rowsMethod }) => rowsMethod !== rows.method)
  ) {
    return undefined;
  }
  return evidenceOfGrowth(points, {
    valueOf: point => point.rows,
    now: { value: rows.value, measuredAt: rows.measuredAt },
    least: FEWEST_ROWS,
    facts: ['previous_rows', 'rows'],
  });
}

function bySize({ size, history }: VerdictContext): Evidence[] | undefined {
  const points = history && [history.weekAgo, history.midWeek];
  if (
    !points ||
    size.grade !== 'exact' ||
    points.some(({ sizeMethod }) => sizeMethod !== size.method)
  ) {
    return undefined;
  }
  return evidenceOfGrowth(points, {
    valueOf: point => point.size,
    now: { value: size.value, measuredAt: size.measuredAt },
    least: FEWEST_BYTES,
    facts: ['previous_bytes', 'bytes'],
  });
}

function evidenceOfGrowth(
  [weekAgo, midWeek]: HistoryPoint[],
  options: {
    valueOf: (point: HistoryPoint) => number | undefined;
    now: { value?: number; measuredAt: string };
    least: number;
    facts: [before: string, after: string];
  },
): Evidence[] | undefined {
  const { valueOf, now, least, facts } = options;
  const [before, between] = [valueOf(weekAgo), valueOf(midWeek)];
  if (
    before === undefined ||
    between === undefined ||
    now.value === undefined ||
    before === 0
  ) {
    return undefined;
  }
  const growth = now.value - before;
  const isMuch = growth >= least && growth >= SHARE_IN_A_WEEK * before;
  const inBothHalves =
    Math.min(between - before, now.value - between) >=
    SHARE_OF_EACH_HALF * growth;
  return isMuch && inBothHalves
    ? [
        { fact: facts[0], value: before, measuredAt: weekAgo.at },
        { fact: facts[1], value: now.value, measuredAt: now.measuredAt },
      ]
    : undefined;
}
