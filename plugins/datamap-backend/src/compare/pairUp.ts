/** How objects are told apart. */
export interface PairUpOptions<Both> {
  /** Whether object ids of both sides mean the same. */
  byOid: boolean;
  kindOf: (object: Both) => string;
  /** The parts of its name. */
  nameOf: (object: Both) => string[];
}

/**
 * Pairs what is stored with what is there: first by object id, where that means
 * the same on both sides and the kind is the same, then what is left by kind and
 * name.
 */
export function pairUp<
  Both extends { oid: number },
  Stored extends Both,
  Current extends Both,
>(
  stored: Stored[],
  current: Current[],
  options: PairUpOptions<Both>,
): {
  matched: { stored: Stored; current: Current }[];
  added: Current[];
  removed: Stored[];
} {
  const partners = new Map<Current, Stored>();
  const taken = new Set<Stored>();
  const pairBy = (keyOf: (object: Both) => string) => {
    const candidates = new Map<string, Stored>();
    for (const object of stored) {
      if (!taken.has(object)) {
        candidates.set(keyOf(object), object);
      }
    }
    for (const object of current) {
      const candidate = candidates.get(keyOf(object));
      if (candidate && !partners.has(object) && !taken.has(candidate)) {
        partners.set(object, candidate);
        taken.add(candidate);
      }
    }
  };
  if (options.byOid) {
    pairBy(object => `${object.oid} ${options.kindOf(object)}`);
  }
  pairBy(object =>
    JSON.stringify([options.kindOf(object), ...options.nameOf(object)]),
  );

  const matched: { stored: Stored; current: Current }[] = [];
  const added: Current[] = [];
  for (const object of current) {
    const partner = partners.get(object);
    if (partner) {
      matched.push({ stored: partner, current: object });
    } else {
      added.push(object);
    }
  }
  return {
    matched,
    added,
    removed: stored.filter(object => !taken.has(object)),
  };
}
