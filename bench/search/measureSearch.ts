import type { Contestant } from './contestants';
import { QUERIES } from './queries';

/** How often each query is asked; the first two rounds are not counted. */
const ROUNDS = 12;
const NOT_COUNTED = 2;

/** Milliseconds of one kind of query. */
export interface Timing {
  kind: string;
  queries: readonly string[];
  median: number;
  p95: number;
  longest: number;
  /** How many of the queries found anything. */
  answered: number;
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function timingOf(
  kind: string,
  queries: readonly string[],
  times: number[],
  answered: number,
): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  return {
    kind,
    queries,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    longest: sorted[sorted.length - 1],
    answered,
  };
}

/**
 * Asks all contestants all queries, one after the other and in turns, so that
 * whatever else the machine does hits all of them.
 */
export async function measureSearch(
  contestants: Contestant[],
): Promise<Map<Contestant, Timing[]>> {
  const times = new Map<string, number[]>();
  const answered = new Map<string, number>();
  const keyOf = (contestant: Contestant, kind: string) =>
    `${contestant.name} ${kind}`;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, queries] of Object.entries(QUERIES)) {
      for (const q of queries) {
        for (const contestant of contestants) {
          const begun = performance.now();
          const found = await contestant.search(q);
          const took = performance.now() - begun;
          const key = keyOf(contestant, kind);
          if (round >= NOT_COUNTED) {
            times.set(key, [...(times.get(key) ?? []), took]);
          }
          if (round === 0 && found > 0) {
            answered.set(key, (answered.get(key) ?? 0) + 1);
          }
        }
      }
    }
  }
  return new Map(
    contestants.map(contestant => {
      const timings = Object.entries(QUERIES).map(([kind, queries]) => {
        const key = keyOf(contestant, kind);
        return timingOf(
          kind,
          queries,
          times.get(key) ?? [],
          answered.get(key) ?? 0,
        );
      });
      const all = Object.keys(QUERIES).flatMap(
        kind => times.get(keyOf(contestant, kind)) ?? [],
      );
      const everything = timingOf(
        'all of them',
        Object.values(QUERIES).flat(),
        all,
        timings.reduce((sum, timing) => sum + timing.answered, 0),
      );
      return [contestant, [...timings, everything]];
    }),
  );
}
