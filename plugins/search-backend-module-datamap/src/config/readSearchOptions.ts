import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

/** What `search.collators.datamap` says, with defaults for what it does not. */
export interface SearchOptions {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Milliseconds after which all documents are made although nothing changed. */
  rebuildEvery: number;
  /** Tables in one page of the feed. */
  pageSize: number;
  /** The address of a table's page, with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
  /** Whether results tell rows and last update. */
  figures: boolean;
  /** How often to make the documents of the glossary's terms. */
  glossary: { schedule: SchedulerServiceTaskScheduleDefinition };
}

const PATH = 'search.collators.datamap';
const LARGEST_PAGE = 1000;

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 5 },
};

const GLOSSARY_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 5 },
};

function scheduleOf(
  config: Config | undefined,
  otherwise: SchedulerServiceTaskScheduleDefinition,
): SchedulerServiceTaskScheduleDefinition {
  return config
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(config)
    : otherwise;
}

/**
 * Reads `search.collators.datamap`.
 *
 * @throws InputError if the page size is out of range
 */
export function readSearchOptions(
  rootConfig: RootConfigService,
): SearchOptions {
  const config = rootConfig.getOptionalConfig(PATH);
  const pageSize = config?.getOptionalNumber('pageSize') ?? 500;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE) {
    throw new InputError(
      `"${PATH}.pageSize" in the configuration is ${pageSize}; set it to a whole number from 1 to ${LARGEST_PAGE}`,
    );
  }
  return {
    schedule: scheduleOf(
      config?.getOptionalConfig('schedule'),
      DEFAULT_SCHEDULE,
    ),
    rebuildEvery: durationToMilliseconds(
      config?.has('rebuildEvery')
        ? readDurationFromConfig(config, { key: 'rebuildEvery' })
        : { hours: 24 },
    ),
    pageSize,
    locationTemplate:
      config?.getOptionalString('locationTemplate') ??
      '/catalog/:namespace/:kind/:name',
    figures: config?.getOptionalBoolean('figures') ?? true,
    glossary: {
      schedule: scheduleOf(
        config?.getOptionalConfig('glossary.schedule'),
        GLOSSARY_SCHEDULE,
      ),
    },
  };
}
