/**
 * What few columns have, as a statement gives it (`attnum:value`), by attnum.
 */
export function attnumPairs(pairs: string[] | null): Map<number, string> {
  const found = new Map<number, string>();
  for (const pair of pairs ?? []) {
    const colon = pair.indexOf(':');
    found.set(Number(pair.slice(0, colon)), pair.slice(colon + 1));
  }
  return found;
}
