/**
 * Columns with a NOT NULL that was never checked for the rows of before. They
 * exist since PostgreSQL 18; elsewhere the answer is empty. `attnotnull` is set
 * for them as for the others.
 */
export const UNVALIDATED_NOT_NULLS = `
SELECT k.conrelid AS relation, k.conkey AS columns
FROM pg_constraint k
WHERE k.contype = 'n' AND NOT k.convalidated`;

export interface UnvalidatedNotNullRow {
  relation: number;
  columns: number[];
}
