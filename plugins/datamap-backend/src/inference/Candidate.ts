import type { InferredReferenceReason } from '@datamap/plugin-datamap-common';
import type { InferenceColumn, InferenceTable } from './types';
import { typeFamily } from './typeFamily';
import type { TargetKey } from './Target';

/** A reference that may be, before it is held against the others. */
export interface Candidate {
  to: InferenceTable;
  pairs: Array<{ from: InferenceColumn; to: InferenceColumn }>;
  reasons: InferredReferenceReason[];
  readAs?: string;
}

/** How much each reason speaks for a reference, or against it. */
const WEIGHTS: Record<InferredReferenceReason, number> = {
  'names-table-and-key': 90,
  'names-table-and-key-with-role': 80,
  'names-parent': 75,
  'completed-by-own-table': 65,
  'composite-key': 75,
  'same-name-as-key': 65,
  'named-like-table': 50,
  'confirmed-by-person': 50,
  'names-role-of-person': 55,
  'same-type': 0,
  'similar-type': -10,
  'other-schema': -10,
  'abbreviation-read': -5,
  'table-name-shortened': -5,
  'unique-key': -5,
  'key-not-declared': -20,
};

/** The score of a reference with these reasons, from 0 to 100. */
export function scoreOf(reasons: InferredReferenceReason[]): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], 0);
  return Math.max(0, Math.min(100, sum));
}

/**
 * What the types of two columns say; undefined where values of one can never be
 * values of the other.
 */
export function typeReason(
  from: InferenceColumn,
  to: InferenceColumn,
): 'same-type' | 'similar-type' | undefined {
  const family = typeFamily(to.type);
  if (!family || typeFamily(from.type) !== family) {
    return undefined;
  }
  return from.type === to.type ? 'same-type' : 'similar-type';
}

/** What is worth knowing of the key that a reference would lead to. */
export function keyReasons(
  proof: TargetKey['proof'],
): InferredReferenceReason[] {
  switch (proof) {
    case 'unique':
      return ['unique-key'];
    case 'none':
      return ['key-not-declared'];
    default:
      return [];
  }
}
