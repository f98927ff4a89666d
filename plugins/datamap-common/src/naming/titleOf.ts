import { madeReadable } from './madeReadable';

/** The longest first line of a comment that is a title. */
const LONGEST_TITLE = 40;

/**
 * Three words or more with a full stop describe and name nothing: `First name of
 * the person.`
 */
const SENTENCE = /^\S+\s+\S+\s.*[.!?。]$/u;

/**
 * What people call a table, a column or a schema, and the rest of what its
 * comment says.
 *
 * @public
 */
export interface TitleAndDescription {
  title: string;
  titleSource: 'comment' | 'name';
  /** Absent where the comment says nothing beyond the title. */
  description?: string;
}

/**
 * The title is the comment's first line where that has at most 40 characters and
 * is no sentence, else the name made readable. A comment whose first line became the title is
 * described by the lines after it.
 *
 * @public
 */
export function titleOf(
  name: string,
  comment: string | undefined,
): TitleAndDescription {
  const text = (comment ?? '').trim();
  if (text === '') {
    return { title: madeReadable(name), titleSource: 'name' };
  }
  const [firstLine, ...rest] = text.split(/\r\n|\r|\n/);
  const title = firstLine.trim();
  if ([...title].length > LONGEST_TITLE || SENTENCE.test(title)) {
    return {
      title: madeReadable(name),
      titleSource: 'name',
      description: text,
    };
  }
  const description = rest.join('\n').trim();
  return {
    title,
    titleSource: 'comment',
    ...(description === '' ? {} : { description }),
  };
}
