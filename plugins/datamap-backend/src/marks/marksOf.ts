import {
  type NoteWords,
  type PersonalData,
  personalDataMarks,
  tagMarks,
} from '@datamap/plugin-datamap-common';
import { TABLE_ITSELF } from '../notes/NoteRow';

/** A note, as far as it marks a table. */
interface MarkingNote {
  attnum: number | null;
  words: Pick<NoteWords, 'tags'>;
}

function tagsOf({ attnum, words: { tags = [] } }: MarkingNote): string[] {
  return attnum === null
    ? []
    : tagMarks({ tags, of: attnum === TABLE_ITSELF ? 'table' : 'column' });
}

function personalDataOf({ kind, state }: PersonalData): string[] {
  return state === 'rejected'
    ? []
    : personalDataMarks({ kinds: [kind], states: [state] });
}

/**
 * What a table is marked with for permission rules, each once and in order.
 *
 * @param options.notes - what people wrote about it and its columns
 * @param options.personalData - what is known of its columns
 */
export function marksOf(options: {
  notes: Iterable<MarkingNote>;
  personalData: Iterable<PersonalData>;
}): string[] {
  const { notes, personalData } = options;
  return [
    ...new Set([
      ...[...notes].flatMap(tagsOf),
      ...[...personalData].flatMap(personalDataOf),
    ]),
  ].sort();
}
