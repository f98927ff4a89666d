import {
  type FeedEntity,
  type NoteWords,
  presentedWords,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';

/**
 * The columns of a table as the feed has them: what words find them by, by position.
 *
 * @param portal - what people wrote about them, by number
 */
export function feedColumnsOf(
  columns: ColumnSnapshot[],
  portal: ReadonlyMap<number, NoteWords> = new Map(),
): NonNullable<FeedEntity['columns']> {
  return [...columns]
    .sort((one, other) => one.attnum - other.attnum)
    .map(({ attnum, name, comment }) => {
      const { title, description } = presentedWords(
        name,
        comment,
        portal.get(attnum),
      );
      return {
        name,
        title,
        ...(description === undefined ? {} : { description }),
      };
    });
}
