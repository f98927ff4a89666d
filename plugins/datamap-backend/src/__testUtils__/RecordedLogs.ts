import {
  coreServices,
  createServiceFactory,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';

/** One line of the log. */
export interface LogLine {
  level: 'error' | 'warn' | 'info' | 'debug';
  message: string;
  /** Its own fields, and those of the loggers that it came through. */
  fields: Record<string, unknown>;
}

function fieldsOf(meta: unknown): Record<string, unknown> {
  if (meta instanceof Error) {
    const { name, message, stack, cause } = meta;
    return { ...meta, error: { name, message, stack, cause: String(cause) } };
  }
  return { ...(meta as object) };
}

/**
 * A log that remembers every line, with all that a real one would write of it.
 */
export class RecordedLogs {
  readonly lines: LogLine[] = [];

  constructor(private readonly onLine: (line: LogLine) => void = () => {}) {}

  /** For the features of a backend. */
  get factory() {
    return createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => this.logger({}),
    });
  }

  /** All of it as text, to be searched for what must not be there. */
  get text(): string {
    return JSON.stringify(this.lines);
  }

  forget(): void {
    this.lines.length = 0;
  }

  private logger(inherited: Record<string, unknown>): RootLoggerService {
    const log =
      (level: LogLine['level']) => (message: string, meta?: unknown) => {
        const fields = { ...inherited, ...fieldsOf(meta) };
        const line = { level, message, fields };
        this.lines.push(line);
        this.onLine(line);
      };
    return {
      error: log('error'),
      warn: log('warn'),
      info: log('info'),
      debug: log('debug'),
      child: meta => this.logger({ ...inherited, ...meta }),
    };
  }
}
