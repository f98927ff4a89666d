import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { TableChoiceOptions } from '../provider/createTableChoice';

/** What `catalog.providers.datamap` says, with defaults for what it does not. */
export interface ProviderOptions {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** The most entities in one mutation of the catalog, and in one page of the feed. */
  batchSize: number;
  /** The largest share, 0 to 1, that a full reconciliation may remove without the feed having said so. */
  maxRemovalShare: number;
  /** Milliseconds between two full reconciliations. */
  reconcileEvery: number;
  /** Which tables become entities. */
  tables: TableChoiceOptions;
  /** Tables that no other entity names; `schema.table` with `*`. */
  closed: string[];
  /** Whether entities tell rows, size, last update and health. */
  figures: boolean;
}

const PATH = 'catalog.providers.datamap';
const LARGEST_BATCH = 500;

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { seconds: 30 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 5 },
  scope: 'global',
};

function readSchedule(
  config: Config | undefined,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config?.getOptionalConfig('schedule');
  if (!schedule) {
    return DEFAULT_SCHEDULE;
  }
  const given = readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  return {
    ...given,
    initialDelay: given.initialDelay ?? DEFAULT_SCHEDULE.initialDelay,
    scope: DEFAULT_SCHEDULE.scope,
  };
}

function readNumber(
  config: Config | undefined,
  key: string,
  rule: { fallback: number; allowed: (value: number) => boolean; hint: string },
): number {
  const value = config?.getOptionalNumber(key) ?? rule.fallback;
  if (!rule.allowed(value)) {
    throw new InputError(
      `"${PATH}.${key}" in the configuration is ${value}; set it to ${rule.hint}`,
    );
  }
  return value;
}

function readTableChoice(config: Config | undefined): TableChoiceOptions {
  const include = config?.getOptionalString('tables.include') ?? 'all';
  if (include !== 'all' && include !== 'owned') {
    throw new InputError(
      `"${PATH}.tables.include" in the configuration is "${include}"; set it to "all" or "owned"`,
    );
  }
  return {
    include,
    patterns: config?.getOptionalStringArray('tables.patterns') ?? [],
    exclude: config?.getOptionalStringArray('tables.exclude') ?? [],
  };
}

/**
 * Reads `catalog.providers.datamap`.
 *
 * @throws InputError if a number is out of range
 */
export function readProviderOptions(
  rootConfig: RootConfigService,
): ProviderOptions {
  const config = rootConfig.getOptionalConfig(PATH);
  return {
    schedule: readSchedule(config),
    batchSize: readNumber(config, 'batchSize', {
      fallback: 300,
      allowed: value =>
        Number.isInteger(value) && value >= 1 && value <= LARGEST_BATCH,
      hint: `a whole number from 1 to ${LARGEST_BATCH}`,
    }),
    maxRemovalShare: readNumber(config, 'maxRemovalShare', {
      fallback: 0.5,
      allowed: value => value >= 0 && value <= 1,
      hint: 'a share from 0 to 1',
    }),
    reconcileEvery: durationToMilliseconds(
      config?.has('reconcileEvery')
        ? readDurationFromConfig(config, { key: 'reconcileEvery' })
        : { hours: 24 },
    ),
    tables: readTableChoice(config),
    closed: config?.getOptionalStringArray('closed') ?? [],
    figures: config?.getOptionalBoolean('figures') ?? true,
  };
}
