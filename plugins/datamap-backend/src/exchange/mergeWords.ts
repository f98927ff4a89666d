import { isDeepStrictEqual } from 'node:util';
import type { NoteWords } from '@datamap/plugin-datamap-common';
import { flatWords, wordsOfFlat } from './ownFields';
import type { NotedField, ReadLine } from './readLine';

/** The words of a note with what a line says, and what of them is other. */
export interface MergedWords {
  words: NoteWords;
  changed: NotedField[];
  /** What the line and somebody else changed since the file was made. */
  conflicts: NotedField[];
}

/**
 * Brings what a line says into a note. Where it is known what the note said when
 * the file was made, what the line left as it was stays as it is now, and what
 * both changed is a conflict, unless the same person wrote it.
 */
export function mergeWords(
  stored: NoteWords,
  { words: given, emptied }: Pick<ReadLine, 'words' | 'emptied'>,
  since?: { base: NoteWords; byOthers: boolean },
): MergedWords {
  const merged = flatWords(stored);
  const [said, now, base] = [given, stored, since?.base ?? {}].map(flatWords);
  const changed: NotedField[] = [];
  const conflicts: NotedField[] = [];
  const fields = [...(Object.keys(said) as NotedField[]), ...emptied];
  for (const field of fields) {
    const wanted = said[field];
    const isUntouched = since && isDeepStrictEqual(wanted, base[field]);
    if (isDeepStrictEqual(wanted, now[field]) || isUntouched) {
      continue;
    }
    if (since?.byOthers && !isDeepStrictEqual(now[field], base[field])) {
      conflicts.push(field);
      continue;
    }
    changed.push(field);
    if (wanted === undefined) {
      delete merged[field];
    } else {
      merged[field] = wanted;
    }
  }
  return { words: wordsOfFlat(merged), changed, conflicts };
}
