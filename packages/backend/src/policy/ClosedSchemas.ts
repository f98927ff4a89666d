/** Schemas of one warehouse that are closed to all but a few. */
export interface ClosedSchemas {
  /** The id of the warehouse. */
  warehouse: string;
  /** As PostgreSQL has them. */
  schemas: string[];
  /** Full entity refs: who owns through one of them sees these schemas. */
  openTo: string[];
}

/** Those that stay closed to somebody who owns through these refs. */
export function closedTo(
  closed: ClosedSchemas[],
  ownershipEntityRefs: string[],
): ClosedSchemas[] {
  return closed.filter(
    ({ openTo }) => !openTo.some(ref => ownershipEntityRefs.includes(ref)),
  );
}
