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
        const { milliseconds, serverMilliseconds, tables } = incremental[index];
        const server =
          serverMilliseconds === undefined
            ? ''
            : ` (${duration(serverMilliseconds)} of the server’s processors)`;
        return `${duration(milliseconds)}${server}, ${count(
          tables,
        )} tables read`;
      }),
    ]),
  );
}
