/**
 * Rows by the object id of what they belong to, in their order.
 */
export function groupBy<Row>(
  rows: Iterable<Row>,
  key: (row: Row) => number,
): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) {
      group.push(row);
    } else {
      groups.set(key(row), [row]);
    }
  }
  return groups;
}
