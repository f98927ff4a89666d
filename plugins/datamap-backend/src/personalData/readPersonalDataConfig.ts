import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { PersonalDataKind } from '@datamap/plugin-datamap-common';
import {
  PERSONAL_PATTERNS,
  type PersonalPattern,
  TYPES_OF_KINDS,
} from './personalPatterns';

function kindOf(kind: string): PersonalDataKind {
  if (!Object.hasOwn(TYPES_OF_KINDS, kind)) {
    throw new InputError(
      `'datamap.personalData.words' has the kind '${kind}'; it is one of ${Object.keys(
        TYPES_OF_KINDS,
      ).join(', ')}`,
    );
  }
  return kind as PersonalDataKind;
}

/**
 * Reads `datamap.personalData`: the patterns by which columns are suspected, the
 * configured ones first; none where it is switched off.
 */
export function readPersonalDataConfig(config: Config): PersonalPattern[] {
  if (config.getOptionalBoolean('datamap.personalData.suspect') === false) {
    return [];
  }
  const words = config.getOptionalConfig('datamap.personalData.words');
  const own = (words?.keys() ?? []).map(kind => ({
    kind: kindOf(kind),
    words: words!
      .getStringArray(kind)
      .map(word => word.normalize('NFC').toLowerCase().trim()),
  }));
  return [...own, ...PERSONAL_PATTERNS];
}
