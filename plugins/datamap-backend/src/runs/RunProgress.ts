import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import { type RunStep, type RunStepName, waitingSteps } from './RunRow';

const ATTEMPTS = 3;

/** What goes wrong before anything is asked of the warehouse. */
const CONNECT_CODES: FailureCode[] = [
  'password-rejected',
  'role-unknown',
  'host-unknown',
  'host-unreachable',
  'connection-refused',
  'connection-timeout',
  'database-unknown',
  'connect-not-granted',
  'login-not-allowed',
  'not-allowed-by-server',
  'tls-not-offered',
  'tls-required',
  'tls-untrusted',
  'too-many-connections',
  'server-starting-or-stopping',
  'version-not-supported',
  'encoding-not-utf8',
];

function isConnectError(error: unknown): boolean {
  return error instanceof ConnectorError && CONNECT_CODES.includes(error.code);
}

/** Whether trying the same step again may help; connecting again is the scheduler's. */
function isWorthAnotherTry(error: unknown): boolean {
  return (
    error instanceof ConnectorError && error.transient && !isConnectError(error)
  );
}

/**
 * How far a run is: does its steps, tries a step again where that may help, and
 * tells each move to whoever keeps the record.
 */
export class RunProgress {
  static create(options: {
    record: (steps: RunStep[]) => Promise<void>;
    signal: AbortSignal;
    /** Waits between two tries of a step; replaced in tests. */
    pause?: (milliseconds: number) => Promise<void>;
  }): RunProgress {
    return new RunProgress(
      options.record,
      options.signal,
      options.pause ??
        (milliseconds =>
          new Promise(resolve => {
            setTimeout(resolve, milliseconds);
          })),
    );
  }

  private readonly current = waitingSteps();

  private constructor(
    private readonly record: (steps: RunStep[]) => Promise<void>,
    private readonly signal: AbortSignal,
    private readonly pause: (milliseconds: number) => Promise<void>,
  ) {}

  /** All steps as they stand. */
  get steps(): RunStep[] {
    return this.current.map(step => ({ ...step }));
  }

  /** Does a step, up to three times. */
  async step<T>(name: RunStepName, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      this.signal.throwIfAborted();
      await this.begin(name, attempt);
      try {
        const result = await work();
        await this.end(name, 'done');
        return result;
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthAnotherTry(error)) {
          await this.end(name, 'failed');
          throw error;
        }
        await this.pause(1000 * 2 ** (attempt - 1));
      }
    }
  }

  /**
   * Does the first reading, which also connects: what it throws tells which of
   * the two steps failed.
   */
  async connectAndRead<T>(read: () => Promise<T>): Promise<T> {
    await this.begin('connect', 1);
    return await this.step('structure', async () => {
      try {
        const result = await read();
        this.set('connect', 'done');
        return result;
      } catch (error) {
        this.set('connect', isConnectError(error) ? 'failed' : 'done');
        throw error;
      }
    });
  }

  /** Begins a step whose end is written with the run's result. */
  async begin(name: RunStepName, attempt = 1): Promise<void> {
    const step = this.find(name);
    step.state = 'running';
    step.startedAt ??= new Date().toISOString();
    delete step.finishedAt;
    step.attempts = attempt;
    await this.record(this.steps);
  }

  /** Ends a step. */
  async end(name: RunStepName, state: 'done' | 'failed'): Promise<void> {
    this.set(name, state);
    await this.record(this.steps);
  }

  /** Marks a step without telling; the next move tells. */
  set(name: RunStepName, state: 'done' | 'failed' | 'skipped'): void {
    const step = this.find(name);
    step.state = state;
    step.finishedAt = new Date().toISOString();
  }

  private find(name: RunStepName): RunStep {
    const step = this.current.find(candidate => candidate.name === name);
    if (!step) {
      throw new Error(`A run has no step '${name}'`);
    }
    return step;
  }
}
