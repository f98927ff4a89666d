import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readDuration } from './readDuration';

const SECOND = 1000;

/** How often one person may ask. */
export interface RequestLimit {
  requests: number;
  windowMilliseconds: number;
}

/** Reads `datamap.requestLimit`; there is no limit without it. */
export function readRequestLimit(config: Config): RequestLimit | undefined {
  const limit = config.getOptionalConfig('datamap.requestLimit');
  if (!limit) {
    return undefined;
  }
  const requests = limit.getNumber('requests');
  if (!Number.isInteger(requests) || requests < 1) {
    throw new InputError(
      `'datamap.requestLimit.requests' in the configuration is ${requests}; set it to a whole number from 1, such as 600`,
    );
  }
  return {
    requests,
    windowMilliseconds: readDuration(limit, 'window', {
      name: 'datamap.requestLimit.window',
      default: 60 * SECOND,
      minimum: SECOND,
    }),
  };
}
