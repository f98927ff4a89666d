import type { Candidate } from './Candidate';
import type { InferenceTable } from './types';

/** More tables than this fit by chance: then nobody knows which is meant. */
const MOST = 3;

/**
 * Of several tables that fit, those of the same schema; where too many are left,
 * none.
 */
export function nearest(
  candidates: Candidate[],
  table: InferenceTable,
): Candidate[] {
  const near = candidates.filter(({ to }) => to.schema === table.schema);
  const left = near.length > 0 ? near : candidates;
  return left.length > MOST ? [] : left;
}
