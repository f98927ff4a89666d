import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Run } from '@datamap/plugin-datamap-common';
import type {
  BackendAnswer,
  BackendRequest,
  ProcessCosts,
} from './backendProcess';

/** Milliseconds between two looks at a run or a page. */
const LOOK = 25;

/** Milliseconds after which a page is given up. */
const PATIENCE = 15 * 60_000;

/** A backend in a process of its own, asked over HTTP as everybody asks it. */
export class BackendUnderTest {
  /** Starts it on a store and a warehouse, by their connection strings. */
  static async start(options: {
    store: string;
    warehouse: string;
    /** Whether it reads only when told to. */
    quiet?: boolean;
    /** Megabytes that its heap may grow to; what Node allows if undefined. */
    heap?: number;
  }): Promise<BackendUnderTest> {
    const child = fork(join(__dirname, 'backendProcess.ts'), {
      execArgv: [
        '--expose-gc',
        ...(options.heap === undefined
          ? []
          : [`--max-old-space-size=${options.heap}`]),
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATAMAP_BENCH_STORE: options.store,
        DATAMAP_BENCH_URL: options.warehouse,
        DATAMAP_BENCH_QUIET: options.quiet ? 'yes' : 'no',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ready = await answerOf(child);
    if (ready.answer !== 'ready') {
      throw new Error('The backend under measurement said something else');
    }
    return new BackendUnderTest(child, ready.port, ready.authorization);
  }

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
    private readonly authorization: string,
  ) {}

  /** Begins to watch what the process costs. */
  async watch(): Promise<void> {
    await this.ask({ ask: 'watch' });
  }

  /** Ends that, and tells. */
  async costs(): Promise<ProcessCosts> {
    const { costs } = await this.ask({ ask: 'costs' });
    if (!costs) {
      throw new Error('The backend under measurement told no costs');
    }
    return costs;
  }

  /** Does what its scheduler does every few seconds. */
  async tick(): Promise<void> {
    await this.ask({ ask: 'tick' });
  }

  /** Moves the warehouse's clock, in milliseconds. */
  async moveClock(clock: { now: number; start: number }): Promise<void> {
    await this.ask({ ask: 'clock', ...clock });
  }

  /** Starts a run as a person does. */
  async startRun(): Promise<Run> {
    return await this.request<Run>('/runs', {
      method: 'POST',
      body: JSON.stringify({ warehouse: 'bench' }),
    });
  }

  /** The newest run. */
  async newestRun(): Promise<Run | undefined> {
    const { items } = await this.request<{ items: Run[] }>(
      '/runs?warehouse=bench&limit=1',
    );
    return items.at(0);
  }

  /** Waits until a run and all that follows it is done. */
  async ended(id: string): Promise<Run> {
    for (;;) {
      const run = await this.request<Run>(`/runs/${id}`);
      const open = run.steps.some(
        ({ state }) => state === 'waiting' || state === 'running',
      );
      if (run.state !== 'queued' && run.state !== 'running') {
        if (run.state !== 'succeeded') {
          throw new Error(
            `The run ended as ${run.state}: ${run.reason?.code} ${run.reason?.detail}`,
          );
        }
        if (!open) {
          return run;
        }
      }
      await wait(LOOK);
    }
  }

  /** Waits until a table's page has a text. */
  async shows(entityName: string, text: string): Promise<void> {
    const path = `/tables/bench/${encodeURIComponent(entityName)}`;
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const page = await this.request<object>(path);
      if (JSON.stringify(page).includes(text)) {
        return;
      }
      await wait(LOOK);
    }
    throw new Error(`'${path}' never told what changed`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const exit = once(this.child, 'exit');
      await this.ask({ ask: 'stop' });
      await exit;
    }
  }

  private async ask(
    request: BackendRequest,
  ): Promise<Extract<BackendAnswer, { answer: 'done' }>> {
    const told = answerOf(this.child);
    this.child.send(request);
    const answer = await told;
    if (answer.answer !== 'done') {
      throw new Error('The backend under measurement said something else');
    }
    return answer;
  }

  private async request<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(
      `http://127.0.0.1:${this.port}/api/datamap/v1${path}`,
      {
        ...init,
        headers: {
          authorization: this.authorization,
          'content-type': 'application/json',
        },
      },
    );
    if (!response.ok) {
      throw new Error(
        `'${path}' answered ${response.status}: ${await response.text()}`,
      );
    }
    return (await response.json()) as T;
  }
}

/** What the process says next; an error where it ends instead. */
async function answerOf(child: ChildProcess): Promise<BackendAnswer> {
  return await new Promise((resolve, reject) => {
    const onExit = () =>
      reject(new Error('The backend under measurement ended; see above'));
    const onMessage = (message: object) => {
      // What makes TypeScript run tells its parent which files it loads.
      if ('answer' in message) {
        child.off('exit', onExit);
        child.off('message', onMessage);
        resolve(message as BackendAnswer);
      }
    };
    child.once('exit', onExit);
    child.on('message', onMessage);
  });
}
