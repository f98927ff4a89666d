import { type FeedEntity, titleOf } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';

/** The columns of a table as the feed has them: what words find them by, by position. */
export function feedColumnsOf(
  columns: ColumnSnapshot[],
): NonNullable<FeedEntity['columns']> {
  return [...columns]
    .sort((one, other) => one.attnum - other.attnum)
    .map(({ name, comment }) => {
      const { title, description } = titleOf(name, comment);
      return {
        name,
        title,
        ...(description === undefined ? {} : { description }),
      };
    });
}
