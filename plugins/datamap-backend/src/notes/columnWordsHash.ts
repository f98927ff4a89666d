import { hashOf } from '../store/hashOf';
import { type NoteRow, TABLE_ITSELF } from './NoteRow';

/** What a note says beside what an entity has of it. */
function addedWords({ attnum, column_name: name, words }: NoteRow) {
  const { title, description, fields } = words;
  if (attnum === TABLE_ITSELF) {
    return fields && [null, fields];
  }
  return title === undefined && description === undefined && !fields
    ? undefined
    : [name, title ?? null, description ?? null, ...(fields ? [fields] : [])];
}

/**
 * Alike as long as what the columns of a table are called and said to be is, and
 * what the fields say that a portal has beside the others: by the source, of
 * which the hash is given, and by people.
 */
export function columnWordsHash(sourceHash: string, notes: NoteRow[]): string {
  const words = notes
    .filter(({ attnum }) => attnum !== null)
    .flatMap(note => {
      const added = addedWords(note);
      return added ? [JSON.stringify(added)] : [];
    })
    .sort();
  return words.length === 0 ? sourceHash : hashOf([sourceHash, words]);
}
