/** Texts that are this long are shown whole, in UTF-16 units. */
const LONGEST = 160;
/** What is shown before the first place of a longer one. */
const BEFORE = 40;

function isInsideCharacter(text: string, position: number): boolean {
  return (text.codePointAt(position - 1) ?? 0) > 0xffff;
}

/**
 * The part of a text around what was found in it, and where that is in the part.
 */
export function excerptOf(
  text: string,
  ranges: Array<[number, number]>,
): { text: string; ranges: Array<[number, number]> } {
  if (text.length <= LONGEST) {
    return { text, ranges };
  }
  let start = Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE);
  start = Math.min(start, text.length - LONGEST);
  let end = start + LONGEST;
  if (start > 0 && isInsideCharacter(text, start)) {
    start -= 1;
  }
  if (end < text.length && isInsideCharacter(text, end)) {
    end -= 1;
  }
  const front = start > 0 ? '…' : '';
  const moved = front.length - start;
  return {
    text: `${front}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + moved, to + moved]),
  };
}
