import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome } from './child';

/**
 * Lets one contestant read once in a process of its own, so that none lives on
 * what another left in memory. One that takes longer than the limit has failed.
 */
export function runApart(options: {
  contestant: string;
  url: string;
  limitMilliseconds: number;
}): Promise<Outcome> {
  const { contestant, url, limitMilliseconds } = options;
  return new Promise(resolve => {
    const child = spawn(
      process.execPath,
      [
        '--expose-gc',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        join(__dirname, 'child.ts'),
        contestant,
      ],
      // A group of its own, so that its own children end with it.
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        env: { ...process.env, DATAMAP_BENCH_URL: url },
      },
    );
    let said = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-4000);
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) {
        process.kill(-child.pid, 'SIGKILL');
      }
    }, limitMilliseconds);
    child.on('close', () => {
      clearTimeout(timer);
      const last = said.trim().split('\n').at(-1) ?? '';
      if (late) {
        resolve({
          state: 'failed',
          reason: `not done after ${limitMilliseconds / 1000} s`,
        });
      } else if (last.startsWith('{')) {
        resolve(JSON.parse(last));
      } else {
        const why = /heap out of memory/.test(complaint)
          ? 'out of memory'
          : complaint.trim().split('\n').at(-1) ?? 'it ended without a word';
        resolve({ state: 'failed', reason: why.slice(0, 120) });
      }
    });
  });
}
