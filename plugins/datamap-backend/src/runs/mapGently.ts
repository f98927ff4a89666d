import { setImmediate } from 'node:timers/promises';

/** Some milliseconds of work for what is done to a table. */
const AT_ONCE = 200;

/**
 * Maps a long list and lets requests be answered in between: tens of thousands
 * of tables are seconds of work.
 */
export async function mapGently<T, R>(
  items: T[],
  work: (item: T) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % AT_ONCE === 0) {
      await setImmediate();
    }
    results.push(work(item));
  }
  return results;
}
