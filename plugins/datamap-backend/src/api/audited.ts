import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { ApiContext } from './ApiContext';

const recorded = new WeakSet<object>();

/** Whether a failure is in the audit log already. */
export function isOnRecord(error: object): boolean {
  return recorded.has(error);
}

/**
 * Does something that is on record in the audit log, with its outcome.
 *
 * @param outcomeOf - what is on record of the result, such as before and after
 */
export async function audited<T>(
  context: Pick<ApiContext, 'auditor'>,
  event: AuditorServiceCreateEventOptions,
  work: () => Promise<T>,
  outcomeOf?: (result: T) => JsonObject,
): Promise<T> {
  const record = await context.auditor.createEvent(event);
  try {
    const result = await work();
    await record.success(outcomeOf && { meta: outcomeOf(result) });
    return result;
  } catch (error) {
    await record.fail({ error: toError(error) });
    recorded.add(toError(error));
    throw error;
  }
}
