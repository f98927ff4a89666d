import {
  type FeedEntity,
  type NoteField,
  type NoteWords,
  presentedWords,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import { searchedTexts } from '../notes/fields/searchedTexts';

/**
 * The columns of a table as the feed has them: what words find them by, by position.
 *
 * @param portal - what people wrote about them, by number
 * @param fields - those of notes that are configured
 */
export function feedColumnsOf(
  columns: ColumnSnapshot[],
  portal: ReadonlyMap<number, NoteWords> = new Map(),
  fields: NoteField[] = [],
): NonNullable<FeedEntity['columns']> {
  return [...columns]
    .sort((one, other) => one.attnum - other.attnum)
    .map(({ attnum, name, comment }) => {
      const words = portal.get(attnum);
      const { title, description } = presentedWords(name, comment, words);
      const fieldTexts = searchedTexts(words, { fields, of: 'column' });
      return {
        name,
        title,
        ...(description === undefined ? {} : { description }),
        ...(fieldTexts.length > 0 && { fieldTexts }),
      };
    });
}
