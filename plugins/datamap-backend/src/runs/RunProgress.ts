import { setTimeout as wait } from 'node:timers/promises';
import type { ReadOptions } from '@datamap/plugin-datamap-node';
import type { Spent } from '../warehouses/UsageStore';
import { isConnectError, isWorthAnotherTry } from './connectErrors';
import type { Allowance } from './restraintOf';
import { RunPostponed, type Restraint } from './RunInterruption';
import { type RunStep, type RunStepName, waitingSteps } from './RunRow';
import { policyOf, type StepPolicy } from './stepPolicies';
import type { StepResult } from './StepResults';
import { stepTimeout } from './stepTimeout';

const NOTHING: Spent = { statements: 0, milliseconds: 0, rows: 0 };

/**
 * What a run's progress is made from.
 */
export interface RunProgressOptions {
  /** Keeps the record, and counts what was asked since it was last called. */
  record: (steps: RunStep[], spent: Spent) => Promise<void>;
  /** Aborted when the run is over for this worker; the reason says why. */
  signal: AbortSignal;
  /**
   * Asked before each step that reads: what may still be asked of the warehouse,
   * or an error where it is to be left alone.
   */
  allow?: () => Promise<{ left: Allowance; usedUp: Restraint } | undefined>;
  /** Results of steps that were done before the run was cut off. */
  results?: {
    load<T>(step: string, basis: string): Promise<StepResult<T> | undefined>;
    save<T>(basis: string, kept: StepResult<T>): Promise<void>;
  };
  /** Told of each step that ended. */
  observe?: (step: RunStep) => void;
  /** Waits between two tries of a step; replaced in tests. */
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * How far a run is: does its steps, each under its own limits, tries a step
 * again where that may help, and tells each move to whoever keeps the record.
 */
export class RunProgress {
  static create(options: RunProgressOptions): RunProgress {
    return new RunProgress(options);
  }

  private current = waitingSteps();
  private spent: Spent = { ...NOTHING };

  private constructor(private readonly options: RunProgressOptions) {}

  /** All steps as they stand. */
  get steps(): RunStep[] {
    return this.current.map(step => ({ ...step }));
  }

  /** Goes on from the record of a worker that is gone. */
  takeOver(steps: RunStep[]): void {
    this.current = steps.map(step => ({ ...step }));
  }

  /** Does a step, as often and as long as its policy allows. */
  async step<T>(
    name: RunStepName,
    work: (options: ReadOptions) => Promise<T>,
  ): Promise<T> {
    const policy = policyOf(name);
    for (let attempt = 1; ; attempt++) {
      this.options.signal.throwIfAborted();
      const allowed = policy.reads ? await this.options.allow?.() : undefined;
      await this.begin(name, attempt);
      try {
        const result = await this.limited(name, policy, allowed, work);
        await this.end(name, 'done');
        return result;
      } catch (error) {
        if (attempt >= policy.attempts || !isWorthAnotherTry(error)) {
          await this.end(name, 'failed');
          throw error;
        }
        const pause = policy.firstPause * 2 ** (attempt - 1);
        await (this.options.pause ?? waitFor)(pause, this.options.signal);
      }
    }
  }

  /**
   * Does a step, or takes its result from before the run was cut off.
   *
   * @param basis - what the result holds for; one from elsewhere is not taken
   */
  async resumableStep<T>(
    name: RunStepName,
    basis: string,
    work: (options: ReadOptions) => Promise<T>,
  ): Promise<T> {
    const kept = await this.options.results?.load<T>(name, basis);
    if (kept) {
      Object.assign(this.find(name), kept.step, { resumed: true });
      await this.tell();
      return kept.result;
    }
    const result = await this.step(name, work);
    await this.options.results?.save(basis, {
      step: { ...this.find(name) },
      result,
    });
    return result;
  }

  /**
   * Does the first reading, which also connects: what it throws tells which of
   * the two steps failed.
   */
  async connectAndRead<T>(
    read: (options: ReadOptions) => Promise<T>,
  ): Promise<T> {
    await this.begin('connect', 1);
    return await this.step('structure', async options => {
      try {
        const result = await read(options);
        this.connected();
        return result;
      } catch (error) {
        if (isConnectError(error)) {
          this.set('connect', 'failed');
        } else {
          this.connected();
        }
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
    await this.tell();
  }

  /** Ends a step. */
  async end(name: RunStepName, state: 'done' | 'failed'): Promise<void> {
    this.set(name, state);
    await this.tell();
  }

  /** Marks a step without telling; the next move tells. */
  set(name: RunStepName, state: 'done' | 'failed' | 'skipped'): void {
    const step = this.find(name);
    step.state = state;
    step.finishedAt = new Date().toISOString();
    this.options.observe?.({ ...step });
  }

  /** Marks steps that there is nothing to do for. */
  skip(names: RunStepName[]): void {
    for (const name of names) {
      this.set(name, 'skipped');
    }
  }

  /** Tells how far it is, and what was asked since. */
  async tell(): Promise<void> {
    const { spent } = this;
    this.spent = { ...NOTHING };
    await this.options.record(this.steps, spent);
  }

  /** The first try to read that gets through has connected for all. */
  private connected(): void {
    if (this.find('connect').state === 'running') {
      this.set('connect', 'done');
    }
  }

  private async limited<T>(
    name: RunStepName,
    policy: StepPolicy,
    allowed: { left: Allowance; usedUp: Restraint } | undefined,
    work: (options: ReadOptions) => Promise<T>,
  ): Promise<T> {
    const stop = new AbortController();
    const timer = setTimeout(
      () => stop.abort(stepTimeout(name)),
      policy.timeLimit,
    );
    const signal = AbortSignal.any([this.options.signal, stop.signal]);
    const left = { ...allowed?.left };
    try {
      const working = work({
        signal,
        onStatement: ({ milliseconds, rows }) => {
          this.count(name, { statements: 1, milliseconds, rows });
          left.statements = reduced(left.statements, 1);
          left.milliseconds = reduced(left.milliseconds, milliseconds);
          if (
            allowed &&
            (isBelow(left.statements) || isBelow(left.milliseconds))
          ) {
            stop.abort(new RunPostponed(allowed.usedUp));
          }
        },
      });
      // A connector is waited for, so that none reads twice at once; what is
      // ours is not, or something that hangs would hold up all other runs.
      return await (policy.reads ? working : orAborted(working, signal));
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  private count(name: RunStepName, spent: Spent): void {
    for (const key of ['statements', 'milliseconds', 'rows'] as const) {
      this.spent[key] += spent[key];
    }
    const step = this.find(name);
    step.statements = (step.statements ?? 0) + spent.statements;
    step.statementSeconds =
      (step.statementSeconds ?? 0) + spent.milliseconds / 1000;
    step.rowsRead = (step.rowsRead ?? 0) + spent.rows;
  }

  private find(name: RunStepName): RunStep {
    const known = this.current.find(candidate => candidate.name === name);
    if (known) {
      return known;
    }
    // A step of a later version stands before what is done with the reading.
    const step: RunStep = { name, state: 'waiting' };
    const compare = this.current.findIndex(other => other.name === 'compare');
    this.current.splice(compare, 0, step);
    return step;
  }
}

function reduced(left: number | undefined, by: number): number | undefined {
  return left === undefined ? undefined : left - by;
}

function isBelow(left: number | undefined): boolean {
  return left !== undefined && left < 0;
}

/** The result, unless it has to end before there is one. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let end = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    end = () => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal) {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    signal.throwIfAborted();
  }
}
