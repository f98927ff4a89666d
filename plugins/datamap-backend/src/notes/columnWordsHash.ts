import { hashOf } from '../store/hashOf';
import { type NoteRow, TABLE_ITSELF } from './NoteRow';

/**
 * Alike as long as what the columns of a table are called and said to be is:
 * by the source, of which the hash is given, and by people.
 */
export function columnWordsHash(sourceHash: string, notes: NoteRow[]): string {
  const words = notes
    .filter(
      ({ attnum, words: { title, description } }) =>
        attnum !== null &&
        attnum !== TABLE_ITSELF &&
        (title !== undefined || description !== undefined),
    )
    .map(({ column_name: name, words: { title, description } }) =>
      JSON.stringify([name, title ?? null, description ?? null]),
    )
    .sort();
  return words.length === 0 ? sourceHash : hashOf([sourceHash, words]);
}
