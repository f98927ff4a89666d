/**
 * Which key or index became which: by object id where that means the same on
 * both sides, which tells a rename, then what is left by name, which finds what
 * was dropped and made again.
 */
export function pairNamed<T extends { oid: number; name: string }>(
  before: T[],
  after: T[],
  byOid: boolean,
): { matched: [T, T][]; added: T[]; removed: T[] } {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  const pairBy = (keyOf: (item: T) => number | string) => {
    const candidates = new Map<number | string, T>();
    for (const item of before) {
      if (!taken.has(item)) {
        candidates.set(keyOf(item), item);
      }
    }
    for (const item of after) {
      const candidate = candidates.get(keyOf(item));
      if (candidate && !partners.has(item)) {
        partners.set(item, candidate);
        taken.add(candidate);
      }
    }
  };
  if (byOid) {
    pairBy(item => item.oid);
  }
  pairBy(item => item.name);
  return {
    matched: after.flatMap((item): [T, T][] => {
      const partner = partners.get(item);
      return partner ? [[partner, item]] : [];
    }),
    added: after.filter(item => !partners.has(item)),
    removed: before.filter(item => !taken.has(item)),
  };
}
