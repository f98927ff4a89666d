import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

/**
 * A duration of the configuration in milliseconds, or the given default.
 *
 * Throws an InputError that names the key.
 */
export function readDuration(
  config: Config | undefined,
  key: string,
  options: { name: string; default: number; minimum: number },
): number {
  if (!config?.has(key)) {
    return options.default;
  }
  let milliseconds: number;
  try {
    milliseconds = durationToMilliseconds(
      readDurationFromConfig(config, { key }),
    );
  } catch (error) {
    throw new InputError(
      `'${options.name}' is no duration; write it like '{ minutes: 15 }' or '15m'`,
      error,
    );
  }
  if (milliseconds < options.minimum) {
    throw new InputError(
      `'${options.name}' is shorter than ${
        options.minimum / 1000
      } seconds; make it longer`,
    );
  }
  return milliseconds;
}
