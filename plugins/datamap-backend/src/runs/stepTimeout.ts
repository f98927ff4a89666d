import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { RunStepName } from './RunRow';
import { policyOf } from './stepPolicies';

/** What is said where a step takes longer than it may. */
export function stepTimeout(step: RunStepName): ConnectorError {
  return new ConnectorError({
    code: 'step-timeout',
    message: `The step '${step}' took longer than ${
      policyOf(step).timeLimit / 60_000
    } minutes and was stopped`,
    transient: false,
  });
}
