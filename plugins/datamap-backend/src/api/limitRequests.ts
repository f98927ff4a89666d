import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { ApiContext } from './ApiContext';
import { personOf } from './personOf';

/**
 * Lets each person ask so many times in a while; services as often as they
 * like. Each replica counts for itself.
 */
export function limitRequests({
  httpAuth,
  requestLimit,
}: Pick<ApiContext, 'httpAuth' | 'requestLimit'>): RequestHandler {
  if (!requestLimit) {
    return (_request, _response, next) => next();
  }
  const { requests, windowMilliseconds } = requestLimit;
  return rateLimit({
    limit: requests,
    windowMs: windowMilliseconds,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: async request =>
      personOf(await httpAuth.credentials(request, { allow: ['user'] })),
    skip: async request => {
      const { principal } = await httpAuth.credentials(request);
      return (principal as { type: string }).type !== 'user';
    },
    // The address counts for nothing here.
    validate: { trustProxy: false, xForwardedForHeader: false },
    statusCode: 429,
    message: {
      error: {
        name: 'TooManyRequestsError',
        message: `You asked more than ${requests} times within ${
          windowMilliseconds / 1000
        } seconds; wait that long, or have 'datamap.requestLimit' raised`,
      },
      response: { statusCode: 429 },
    },
  });
}
