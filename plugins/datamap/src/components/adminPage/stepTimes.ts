import { Run } from '@datamap/plugin-datamap-common';

type Step = Run['steps'][number];

/** Seconds between two moments; undefined where one is missing. */
export function secondsBetween(
  from: string | undefined,
  to: string | undefined,
): number | undefined {
  return from === undefined || to === undefined
    ? undefined
    : Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}

/** A step's share of the bar. */
export interface StepTime {
  step: Step;
  /** Seconds; undefined where it did not begin. */
  seconds?: number;
  /** Of all steps together, from 0 to 1. */
  share: number;
}

/** How long each step took, those under way up to now. */
export function stepTimes(steps: Step[], now: Date): StepTime[] {
  const timed = steps.map(step => ({
    step,
    seconds: secondsBetween(
      step.startedAt,
      step.finishedAt ??
        (step.state === 'running' ? now.toISOString() : undefined),
    ),
  }));
  const all = timed.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  return timed.map(({ step, seconds }) => ({
    step,
    seconds,
    share: all > 0 ? (seconds ?? 0) / all : 0,
  }));
}
