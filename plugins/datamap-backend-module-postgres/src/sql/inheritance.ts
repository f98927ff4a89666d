import { WANTED_RELATION } from './visibleRelations';

/**
 * From which tables the wanted relations inherit, in order.
 */
export const INHERITANCE = `
SELECT i.inhrelid AS relation, i.inhparent AS parent
FROM pg_class c
JOIN pg_inherits i ON i.inhrelid = c.oid
WHERE ${WANTED_RELATION}
ORDER BY i.inhrelid, i.inhseqno`;

export interface InheritanceRow {
  relation: number;
  parent: number;
}
