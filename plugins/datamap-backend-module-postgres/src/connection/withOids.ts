/**
 * A statement with lists of object ids in the place of `$1`, `$2` and so on;
 * `undefined` is null. COPY takes no parameters.
 */
export function withOids(
  sql: string,
  values: Array<readonly number[] | undefined>,
): string {
  return sql.replace(/\$(\d+)/g, (_parameter, position: string) => {
    const oids = values[Number(position) - 1];
    if (!oids) {
      return 'NULL';
    }
    if (!oids.every(Number.isSafeInteger)) {
      throw new Error('An object id is not a whole number.');
    }
    return `'{${oids.join()}}'`;
  });
}
