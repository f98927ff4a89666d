/**
 * Applies a diff as documentation shows it: hunks without line numbers, parted
 * by lines that hold nothing but `…`.
 *
 * @param {string} text
 * @param {string} diff
 * @throws Error unless every hunk fits in exactly one place
 */
export function applyDiff(text, diff) {
  let lines = text.split('\n');
  for (const hunk of diff.trimEnd().split(/^ ?…$\n?/m)) {
    lines = applyHunk(lines, hunk.replace(/\n$/, '').split('\n'));
  }
  return lines.join('\n');
}

function applyHunk(lines, hunk) {
  const without = mark =>
    hunk.filter(line => line[0] !== mark).map(line => line.slice(1));
  const before = without('+');
  const after = without('-');
  const places = lines
    .keys()
    .filter(start => before.every((line, i) => lines[start + i] === line))
    .toArray();
  if (places.length !== 1) {
    throw new Error(
      `This change fits in ${places.length} places instead of one:\n${hunk.join(
        '\n',
      )}`,
    );
  }
  return lines.toSpliced(places[0], before.length, ...after);
}
