/** What is not on record of a row. */
const UNKNOWN = '–';

function tablesOf([tables]: string[]): number {
  return Number(tables.replaceAll(',', ''));
}

/**
 * The rows of the table in results that were written before, filled up where
 * they have fewer columns than now.
 */
export function rowsIn(results: string, columns: number): string[][] {
  return results
    .split('\n')
    .filter(line => /^\|\s*[\d,]+\s*\|/.test(line))
    .map(line => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim());
      return [
        ...cells,
        ...Array<string>(Math.max(0, columns - cells.length)).fill(UNKNOWN),
      ];
    });
}

/**
 * Puts rows that were just measured in the place of those of the same size and
 * the same teller, the first two columns, and leaves the others as they are.
 */
export function mergeRows(
  before: string[][],
  measured: string[][],
): string[][] {
  const kept = before.filter(
    row =>
      !measured.some(
        other => tablesOf(other) === tablesOf(row) && other[1] === row[1],
      ),
  );
  // Sorting keeps the order of what is alike.
  return [...kept, ...measured].sort((one, other) => {
    const byTables = tablesOf(one) - tablesOf(other);
    return byTables === 0 && one[1] !== other[1]
      ? Number(one[1] > other[1]) * 2 - 1
      : byTables;
  });
}
