import { Client } from 'pg';
import { contestants } from '../contestants/contestants';

/** What a process that measured one contestant says, as JSON on its last line. */
export type Outcome =
  | {
      state: 'done';
      milliseconds: number;
      /** Above the process before it began; 0 for other programs. */
      peakBytes: number;
      /** What the process took of the processors; nothing of other programs. */
      processorSeconds: number;
      /** Statements that went through `pg`. */
      statements: number;
      found: string;
    }
  | { state: 'failed' | 'not-installed'; reason: string };

/** Counts every statement of this process. */
function countStatements(): () => number {
  let count = 0;
  const prototype = Client.prototype as unknown as {
    query: (...args: unknown[]) => unknown;
  };
  const { query } = prototype;
  prototype.query = function counted(this: Client, ...args: unknown[]) {
    count += 1;
    return query.apply(this, args);
  };
  return () => count;
}

/** A database of the same server that holds no tables. */
function emptyDatabase(url: string): string {
  const other = new URL(url);
  other.pathname = '/postgres';
  return other.href;
}

async function measure(id: string, url: string): Promise<Outcome> {
  const contestant = contestants.find(candidate => candidate.id === id)!;
  try {
    const read = contestant.load();
    if (!contestant.isProgram) {
      // Code that is loaded, and compiled, upon its first use takes no time
      // from the measurement.
      await read(emptyDatabase(url));
    }
    const statements = countStatements();
    globalThis.gc?.();
    const idle = process.memoryUsage.rss();
    let peak = idle;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 5);
    const processor = process.cpuUsage();
    const start = process.hrtime.bigint();
    const found = await read(url);
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    const { user, system } = process.cpuUsage(processor);
    clearInterval(watch);
    // The kernel's own mark, in kilobytes, never misses a peak.
    peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
    return {
      state: 'done',
      milliseconds,
      peakBytes: peak - idle,
      processorSeconds: (user + system) / 1e6,
      statements: statements(),
      found: found ?? '',
    };
  } catch (error) {
    const { name, message } = error as Error;
    return {
      state: name === 'NotInstalled' ? 'not-installed' : 'failed',
      reason: `${message}`.split('\n')[0].slice(0, 120),
    };
  }
}

async function main() {
  const [, , id] = process.argv;
  const url = process.env.DATAMAP_BENCH_URL ?? '';
  const outcome = await measure(id, url);
  process.stdout.write(`\n${JSON.stringify(outcome)}\n`, () => process.exit(0));
}

main();
