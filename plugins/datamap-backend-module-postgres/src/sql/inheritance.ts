import { VISIBLE_RELATION } from './visibleRelations';

/**
 * From which tables the relations of the schemas $1 inherit, in order.
 */
export const INHERITANCE = `
SELECT i.inhrelid AS relation, i.inhparent AS parent
FROM pg_class c
JOIN pg_inherits i ON i.inhrelid = c.oid
WHERE ${VISIBLE_RELATION}
ORDER BY i.inhrelid, i.inhseqno`;

export interface InheritanceRow {
  relation: number;
  parent: number;
}
