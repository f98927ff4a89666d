/** 34 ms, 2.4 s. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(milliseconds < 100_000 ? 2 : 0)} s`;
}

/** 334 MB. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** 30,000 */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A table in Markdown, its columns as wide as they need to be. */
export function markdownTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, index) =>
    Math.max(3, title.length, ...rows.map(row => row[index].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  return [
    line(head),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}
