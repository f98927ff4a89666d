import type { FailureCode, Run } from '@datamap/plugin-datamap-common';

/** A step of a run, with its times. */
export type RunStep = Run['steps'][number];

/** The name of a step. */
export type RunStepName = RunStep['name'];

/** What started a run. */
export type RunTrigger = Run['trigger'];

/** What a run changed. */
export type RunResult = NonNullable<Run['result']>;

/**
 * A row of `runs` as the driver gives it.
 */
export interface RunRow {
  id: string;
  warehouse: string;
  trigger: RunTrigger;
  requested_by: string | null;
  accept_removals: boolean;
  state: Run['state'];
  attempt: number;
  queued_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  read_at: Date | null;
  steps: RunStep[];
  reason_code: FailureCode | null;
  reason_detail: string | null;
  result: RunResult | null;
  cancel_requested_at: Date | null;
  cancelled_by: string | null;
}

const STEP_NAMES: RunStepName[] = [
  'connect',
  'structure',
  'statistics',
  'sizes',
  'update-log',
  'compare',
  'commit',
  'definitions',
  'publish',
];

/** All steps of a run that has not begun. */
export function waitingSteps(): RunStep[] {
  return STEP_NAMES.map(name => ({ name, state: 'waiting' }));
}

/** A step when its run has ended: what has not begun never will. */
function closed(step: RunStep): RunStep {
  switch (step.state) {
    case 'waiting':
      return { ...step, state: 'skipped' };
    case 'running':
      return {
        ...step,
        state: 'failed',
        finishedAt: new Date().toISOString(),
      };
    default:
      return step;
  }
}

/** All steps of a run that ended without a result. */
export function closedSteps(steps: RunStep[]): RunStep[] {
  return steps.map(closed);
}

/**
 * A run as the API shows it.
 *
 * @param showCounts - whether the caller may see every table, and so how many
 *   came and went
 */
export function runOf(row: RunRow, showCounts: boolean): Run {
  const iso = (date: Date | null) => date?.toISOString();
  return {
    id: row.id,
    warehouse: row.warehouse,
    trigger: row.trigger,
    requestedBy: row.requested_by ?? undefined,
    state: row.state,
    cancelledBy: row.cancelled_by ?? undefined,
    queuedAt: row.queued_at.toISOString(),
    startedAt: iso(row.started_at),
    finishedAt: iso(row.finished_at),
    readAt: iso(row.read_at),
    steps: row.steps,
    reason:
      row.reason_code === null
        ? undefined
        : {
            code: row.reason_code,
            ...(row.reason_detail !== null && showCounts
              ? { detail: row.reason_detail }
              : {}),
          },
    result: showCounts ? row.result ?? undefined : undefined,
  };
}
