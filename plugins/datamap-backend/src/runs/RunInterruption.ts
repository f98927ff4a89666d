import type { FailureCode } from '@datamap/plugin-datamap-common';

/** Thrown where somebody cancelled the run. */
export class RunCancelled extends Error {
  readonly name = 'RunCancelled';

  constructor() {
    super('The run was cancelled');
  }
}

/** Why a run has to wait, and until when. */
export interface Restraint {
  code: Extract<FailureCode, 'quiet-hours' | 'budget-used'>;
  detail: string;
  until: Date;
}

/** Thrown where a run has to stop, to be tried again later. */
export class RunPostponed extends Error {
  readonly name = 'RunPostponed';

  constructor(readonly restraint: Restraint) {
    super(restraint.detail);
  }
}
