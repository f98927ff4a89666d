/** How the two sides name what they point to. */
export interface CompareRelationsOptions {
  /**
   * Whether object ids mean the same on both sides. Columns are then told by
   * (relation oid, attnum), which tells a rename from a drop and an add.
   */
  sameDatabase: boolean;
  /** What a relation was called when `before` was read. */
  nameBefore: (oid: number) => string | undefined;
  /** What a relation is called now. */
  nameAfter: (oid: number) => string | undefined;
}

/**
 * Whether it is the same object of the same database, so that the ids of what
 * is in it (attnum, the object ids of keys and indexes) mean the same too.
 */
export function isSameObject(
  before: { oid: number },
  after: { oid: number },
  { sameDatabase }: Pick<CompareRelationsOptions, 'sameDatabase'>,
): boolean {
  return sameDatabase && before.oid === after.oid;
}

/**
 * Whether two relation oids mean the same relation: by themselves within one
 * database, else by name. What neither side has a name for (it lies in a schema
 * that we may not use) cannot be told apart across databases, and counts as the
 * same there.
 */
export function isSameRelation(
  before: number,
  after: number,
  { sameDatabase, nameBefore, nameAfter }: CompareRelationsOptions,
): boolean {
  const name = nameBefore(before);
  if (sameDatabase && (before === after || name === undefined)) {
    return before === after;
  }
  return name === nameAfter(after);
}
