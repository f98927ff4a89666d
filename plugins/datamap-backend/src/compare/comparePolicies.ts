import type {
  PolicySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { compareNamed, type Weight } from './compareNamed';
import { type CompareRelationsOptions, isSameObject } from './isSameRelation';
import type { Change } from './types';

/**
 * What changed in the rules about who sees which rows. They count only where
 * row-level security is switched on. Their conditions are read apart.
 */
export function comparePolicies(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const weight = policyWeight(after);
  return compareNamed({
    type: 'policy',
    before: before.policies ?? [],
    after: after.policies ?? [],
    byOid: isSameObject(before, after, options),
    describeBefore: describe,
    describeAfter: describe,
    weights: { added: weight, removed: weight, changed: weight },
  });
}

/** How much a change of a policy matters. */
export function policyWeight({
  rowSecurity,
}: Pick<RelationSnapshot, 'rowSecurity'>): Weight {
  return rowSecurity
    ? { severity: 'needs-attention', why: 'visible-rows-may-differ' }
    : { severity: 'harmless', why: 'not-in-force' };
}

/** Such as `permissive, for select, to public`. */
function describe({ command, permissive, roles }: PolicySnapshot): string {
  return [
    permissive ? 'permissive' : 'restrictive',
    `for ${command}`,
    `to ${[...roles].sort().join(', ')}`,
  ].join(', ');
}
