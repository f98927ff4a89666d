/** Long enough for a few sentences, short enough for 30,000 entities. */
const MAX_CHARACTERS = 500;

/**
 * A description in one paragraph of at most 500 characters, cut between words
 * where there is one and never within a character; `undefined` if nothing is
 * left of it.
 */
export function shortDescription(
  description: string | undefined,
): string | undefined {
  const text = description?.replace(/\s+/g, ' ').trim();
  if (!text) {
    return undefined;
  }
  const characters = Array.from(text);
  if (characters.length <= MAX_CHARACTERS) {
    return text;
  }
  const cut = characters.slice(0, MAX_CHARACTERS - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept}…`;
}
