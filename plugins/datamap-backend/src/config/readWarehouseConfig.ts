import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { entityRefOf } from './entityRefOf';
import { hashOf } from '../store/hashOf';
import { createMatcher } from './createOwnerOf';
import { createSchemaFilter } from './createSchemaFilter';
import { readBudget } from './readBudget';
import { readFrequencies } from './readFrequencies';
import { readReadingTimes } from './readReadingTimes';
import { readTableNotes } from './readTableNotes';
import type { WarehouseConfig } from './WarehouseConfig';

const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const DEFAULT_REMOVAL_SHARE = 0.2;

/** The keys that decide what a run makes of what it reads; no secret is among them. */
const SETTINGS = [
  'title',
  'description',
  'owners',
  'owner',
  'defaultOwner',
  'schemas',
  'tables',
  'contents',
  'updateLog',
];

/** Who owns what the configuration gives to nobody. */
export const NOBODY = 'group:default/unowned';

/**
 * Reads `datamap.warehouses.<id>`, apart from what belongs to its connector.
 *
 * Throws an error that names the key and the remedy.
 */
export function readWarehouseConfig(
  id: string,
  config: Config,
  options: { defaultOwner: string },
): WarehouseConfig {
  const at = `datamap.warehouses.${id}`;
  if (!DNS_LABEL.test(id)) {
    throw new InputError(
      `'${at}' has an id that cannot be the namespace of its entities; use 1 to 63 lower-case letters, digits and '-'`,
    );
  }
  const ownerAt = (key: string): string | undefined => {
    const value = config.getOptionalString(key);
    return value === undefined ? undefined : entityRefOf(value, `${at}.${key}`);
  };
  const defaultOwner = ownerAt('defaultOwner') ?? options.defaultOwner;
  const removalShare =
    config.getOptionalNumber('removalShare') ?? DEFAULT_REMOVAL_SHARE;
  if (!(removalShare > 0 && removalShare <= 1)) {
    throw new InputError(
      `'${at}.removalShare' is ${removalShare}; give a share above 0 and up to 1`,
    );
  }
  const updateLog = config.getOptionalConfig('updateLog');
  return {
    id,
    title: config.getOptionalString('title') ?? id,
    description: config.getOptionalString('description'),
    connector: config.getString('connector'),
    ...readFrequencies(config.getOptionalConfig('schedule'), `${at}.schedule`),
    readingTimes: readReadingTimes(
      config.getOptionalConfig('schedule'),
      `${at}.schedule`,
    ),
    budget: readBudget(config.getOptionalConfig('budget'), `${at}.budget`),
    owners: (config.getOptionalConfigArray('owners') ?? []).map(
      (entry, index) => ({
        pattern: entry.getString('pattern'),
        owner: entityRefOf(
          entry.getString('owner'),
          `${at}.owners[${index}].owner`,
        ),
      }),
    ),
    defaultOwner,
    owner: ownerAt('owner') ?? defaultOwner,
    removalShare,
    ...(updateLog
      ? {
          updateLogName: `${updateLog.getString(
            'schema',
          )}.${updateLog.getString('table')}`,
        }
      : {}),
    readsSchema: createSchemaFilter(config),
    opensContents: createMatcher(
      config.getOptionalStringArray('contents.tables') ?? [],
    ),
    notesOf: readTableNotes(
      config.getOptionalConfigArray('tables') ?? [],
      `${at}.tables`,
    ),
    oneRowPatterns: (config.getOptionalConfigArray('tables') ?? []).flatMap(
      entry => (entry.has('oneRow') ? entry.getString('pattern') : []),
    ),
    settingsHash: hashOf([
      options.defaultOwner,
      ...SETTINGS.map(key => config.getOptional(key) ?? null),
    ]),
    config,
  };
}
