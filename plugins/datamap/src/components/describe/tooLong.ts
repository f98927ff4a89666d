import { Draft, DraftField, listedTags } from './Draft';
import { noteLimits } from './noteLimits';

const texts = ['title', 'oneRow', 'description'] as const;

/** As many characters as a reader counts them. */
const lengthOf = (words: string) => [...words.trim()].length;

/** The parts that nobody could save, being too long: two people's words together may be. */
export function tooLong(draft: Draft): DraftField[] {
  const tags = listedTags(draft.tags);
  const wrongTags =
    tags.length > noteLimits.tagCount ||
    tags.some(tag => lengthOf(tag) > noteLimits.tag);
  const longFields = Object.entries(draft.fields)
    .filter(([, value]) => lengthOf(value) > noteLimits.linkUrl)
    .map(([id]): DraftField => `field:${id}`);
  return [
    ...texts.filter(field => lengthOf(draft[field]) > noteLimits[field]),
    ...(wrongTags ? (['tags'] as const) : []),
    ...longFields,
  ];
}
