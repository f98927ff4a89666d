import type { Config } from '@backstage/config';
import { entityRefOf } from '../config/entityRefOf';

/**
 * Reads `datamap.dataTeam`, whom to ask where nobody nearer is named.
 *
 * Throws an InputError that names the key.
 */
export function readDataTeam(config: Config): string | undefined {
  const value = config.getOptionalString('datamap.dataTeam');
  return value === undefined
    ? undefined
    : entityRefOf(value, 'datamap.dataTeam');
}
