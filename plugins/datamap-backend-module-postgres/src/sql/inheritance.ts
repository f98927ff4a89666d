import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * From which tables the wanted relations inherit, in order.
 */
export const INHERITANCE = `
SELECT i.inhrelid AS relation, i.inhparent AS parent
FROM pg_inherits i
${wantedRelation('i.inhrelid')}
WHERE ${WANTED_RELATION}
ORDER BY i.inhrelid, i.inhseqno`;

export interface InheritanceRow {
  relation: number;
  parent: number;
}
