import { contestants } from '../contestants/contestants';
import { median } from './median';
import { runApart } from './runApart';
import { type ServerLoad, withServerLoad } from './serverLoad';

/** One contestant at one size. */
export type FullRead = { id: string; title: string } & (
  | {
      state: 'done';
      /** The median. */
      milliseconds: number;
      runs: number[];
      peakBytes: number;
      /** Of the last run. */
      processorSeconds: number;
      statements: number;
      load: ServerLoad;
      found: string;
    }
  | { state: 'failed' | 'not-installed'; reason: string }
);

/** Who takes longer than this is measured once. */
const LONG = 20_000;

/**
 * Lets all read one warehouse, in turn, so that a machine that slows down
 * slows all of them.
 */
export async function measureFullReads(options: {
  database: string;
  adminUrl: string;
  urls: { reader: string; owner: string };
  rounds: number;
  limitMilliseconds: number;
  say: (line: string) => void;
}): Promise<FullRead[]> {
  const { database, adminUrl, urls, rounds, limitMilliseconds, say } = options;
  const found = new Map<string, FullRead>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const { id, title, asOwner } of contestants) {
      const before = found.get(id);
      if (
        before &&
        (before.state !== 'done' || Math.max(...before.runs) > LONG)
      ) {
        continue;
      }
      const { result, load } = await withServerLoad(adminUrl, database, () =>
        runApart({
          contestant: id,
          url: asOwner ? urls.owner : urls.reader,
          limitMilliseconds,
        }),
      );
      if (result.state !== 'done') {
        say(`  ${id}: ${result.state}, ${result.reason}`);
        found.set(id, { id, title, ...result });
        continue;
      }
      say(`  ${id}: ${result.milliseconds.toFixed(0)} ms, ${result.found}`);
      const runs = [...(before?.runs ?? []), result.milliseconds];
      found.set(id, {
        id,
        title,
        state: 'done',
        milliseconds: median(runs),
        runs,
        peakBytes: Math.max(result.peakBytes, before?.peakBytes ?? 0),
        processorSeconds: result.processorSeconds,
        statements: result.statements,
        load,
        found: result.found,
      });
    }
  }
  return [...found.values()];
}
