import type { IncrementalRead } from '../measuring/measureIncremental';
import { count, duration, markdownTable } from './formats';

/** Readings after changes, at every size. */
export function renderIncremental(
  sizes: Array<{ counts: { tables: number }; incremental: IncrementalRead[] }>,
): string {
  return markdownTable(
    ['', ...sizes.map(({ counts }) => `${count(counts.tables)} tables`)],
    sizes[0].incremental.map(({ title }, index) => [
      title,
      ...sizes.map(({ incremental }) => {
        const { milliseconds, tables } = incremental[index];
        return `${duration(milliseconds)}, ${count(tables)} tables read`;
      }),
    ]),
  );
}
