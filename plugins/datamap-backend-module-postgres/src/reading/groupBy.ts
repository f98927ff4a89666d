/**
 * Rows by what they belong to, such as an object id, in their order.
 */
export function groupBy<Row, Key>(
  rows: Iterable<Row>,
  key: (row: Row) => Key,
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
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
