import type { PathStep, PathSteps } from './findShortestWays';

/**
 * Lists ways one by one, in the order of the steps. Every step leads to the end,
 * so no way is begun in vain: the cost is that of the ways that are given,
 * however many there are.
 */
export function listWays(
  steps: PathSteps,
  ends: { from: string; to: string },
  limit: number,
): PathStep[][] {
  const ways: PathStep[][] = [];
  const walk = (id: string, way: PathStep[]): void => {
    if (id === ends.to) {
      ways.push(way);
      return;
    }
    for (const step of steps.get(id) ?? []) {
      if (ways.length === limit) {
        return;
      }
      walk(step.to, [...way, step]);
    }
  };
  walk(ends.from, []);
  return ways;
}
