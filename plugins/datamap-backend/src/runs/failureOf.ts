import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import { RunKept } from './compareWithStore';
import { RunPostponed } from './RunInterruption';
import type { RunProgress } from './RunProgress';
import { stepTimeout } from './stepTimeout';

/** Whether the store gave up a statement after the time that a step may take. */
function isTimedOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

/** What is said of a run that ended with an error. */
export function failureOf(
  error: unknown,
  progress: RunProgress,
): {
  state: 'failed' | 'kept';
  code: FailureCode;
  detail: string;
  readAt?: string;
} {
  if (error instanceof RunKept) {
    const { code, message, readAt } = error;
    return { state: 'kept', code, detail: message, readAt };
  }
  if (error instanceof RunPostponed) {
    const { code, detail } = error.restraint;
    return { state: 'kept', code, detail };
  }
  if (error instanceof ConnectorError) {
    return { state: 'failed', code: error.code, detail: error.message };
  }
  const current = progress.steps.find(({ state }) => state === 'running');
  if (current && isTimedOut(error)) {
    const { code, message } = stepTimeout(current.name);
    return { state: 'failed', code, detail: message };
  }
  return {
    state: 'failed',
    code: 'internal',
    detail: 'Something went wrong in the portal; its log has the details',
  };
}
