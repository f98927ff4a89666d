import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import { compareColumns } from './compareColumns';
import { compareConstraints } from './compareConstraints';
import { compareIndexes } from './compareIndexes';
import { compareKeys } from './compareKeys';
import { comparePolicies } from './comparePolicies';
import { compareProperties } from './compareProperties';
import { comparePublications } from './comparePublications';
import { compareTriggers } from './compareTriggers';
import type { CompareRelationsOptions } from './isSameRelation';
import type { Change } from './types';

/**
 * All that changed in a relation, each change sorted by how much it matters to
 * those who read or write it, from its own properties down to its indexes.
 */
export function compareRelations(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  return [
    ...compareProperties(before, after, options),
    ...compareColumns(before, after, options),
    ...compareKeys(before, after, options),
    ...compareConstraints(before, after, options),
    ...compareIndexes(before, after, options),
    ...compareTriggers(before, after, options),
    ...comparePolicies(before, after, options),
    ...comparePublications(before, after, options),
  ];
}
