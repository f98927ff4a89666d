/** Stands for lines that are alike. */
const SAME = '…';

/**
 * The lines in which two texts differ: what both begin and end with is left out,
 * so that a small change of a long text can be seen.
 */
export function differingLines(
  before: string,
  after: string,
): { before: string; after: string } {
  const earlier = before.split('\n');
  const now = after.split('\n');
  const shorter = Math.min(earlier.length, now.length);
  let first = 0;
  while (first < shorter && earlier[first] === now[first]) {
    first += 1;
  }
  let last = 0;
  while (
    last < shorter - first &&
    earlier[earlier.length - 1 - last] === now[now.length - 1 - last]
  ) {
    last += 1;
  }
  const part = (lines: string[]) => {
    const middle = lines.slice(first, lines.length - last);
    return middle.length === 0
      ? ''
      : [
          ...(first > 0 ? [SAME] : []),
          ...middle.map(line => line.trimEnd()),
          ...(last > 0 ? [SAME] : []),
        ].join('\n');
  };
  return { before: part(earlier), after: part(now) };
}
