/** What a full reconciliation is about to do. */
export interface RemovalPlan {
  /** How many entities the catalog holds. */
  held: number;
  /** How many of them are in the feed neither as an object nor as a tombstone. */
  strays: number;
  /** The largest share of them, 0 to 1, that may be removed. */
  maxRemovalShare: number;
}

/**
 * Why a full reconciliation may not remove its strays, and what to do, or
 * `undefined` if it may. An empty or lost store must not empty the catalog.
 */
export function removalRefusal(plan: RemovalPlan): string | undefined {
  const { held, strays, maxRemovalShare } = plan;
  if (strays <= held * maxRemovalShare) {
    return undefined;
  }
  return (
    `Refused to remove ${strays} of the ${held} entities that the catalog holds from Datamap: ` +
    `the feed no longer has them, nor says that they were removed, and that is more than the share of ${maxRemovalShare} ` +
    `in "catalog.providers.datamap.maxRemovalShare". Look whether Datamap's database was lost or its warehouses were not read yet; ` +
    `if the entities are to go, raise the share until they are gone`
  );
}
