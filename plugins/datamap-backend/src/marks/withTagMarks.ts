import { marksOf } from './marksOf';

const OF_TAGS = ['tag:', 'column-tag:'];

/**
 * The marks of a table after somebody wrote notes about it: tags are those of
 * the notes now, and personal data is as it was.
 */
export function withTagMarks(
  marks: readonly string[],
  notes: Parameters<typeof marksOf>[0]['notes'],
): string[] {
  const others = marks.filter(
    mark => !OF_TAGS.some(prefix => mark.startsWith(prefix)),
  );
  return [...others, ...marksOf({ notes, personalData: [] })].sort();
}
