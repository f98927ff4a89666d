import { isError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import type { ApiContext } from './ApiContext';
import { isOnRecord } from './audited';

/**
 * Puts each call that was not allowed on record in the audit log, unless it is
 * there already as what it was meant to do.
 */
export function recordRefusals({
  auditor,
}: Pick<ApiContext, 'auditor'>): ErrorRequestHandler {
  return async (error, request, _response, next) => {
    if (
      isError(error) &&
      error.name === 'NotAllowedError' &&
      !isOnRecord(error)
    ) {
      const record = await auditor.createEvent({
        eventId: 'access-refused',
        severityLevel: 'medium',
        request,
        meta: { method: request.method, path: request.path },
      });
      await record.fail({ error });
    }
    next(error);
  };
}
