import { titleOf } from './titleOf';

/**
 * What people call a table or a column, and what there is to say about it.
 *
 * @public
 */
export interface PresentedWords {
  title: string;
  titleSource: 'portal' | 'comment' | 'name';
  /** Absent where nobody said more than the title. */
  description?: string;
}

/**
 * The words that lead: of title and description each, what people wrote in the
 * portal, else what the source's comment says; without either the title is the
 * name made readable.
 *
 * @public
 */
export function presentedWords(
  name: string,
  comment: string | undefined,
  portal?: { title?: string; description?: string },
): PresentedWords {
  const source = titleOf(name, comment);
  const description = portal?.description ?? source.description;
  return {
    ...(portal?.title === undefined
      ? { title: source.title, titleSource: source.titleSource }
      : { title: portal.title, titleSource: 'portal' }),
    ...(description === undefined ? {} : { description }),
  };
}
