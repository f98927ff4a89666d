import type { LoggerService } from '@backstage/backend-plugin-api';
import type { RunProgress } from './RunProgress';
import type { RunRow } from './RunRow';

/** A run that a worker is at. */
export interface RunUnderWay {
  run: RunRow;
  progress: RunProgress;
  logger: LoggerService;
}
