import { WANTED_RELATION } from './visibleRelations';

/**
 * The columns of the wanted relations, a line for each. Everything that needs
 * another look (types, collations) is left as the number that it is, and
 * comments have a statement of their own ({@link COLUMN_COMMENTS}): the planner
 * takes the columns for a few and would write them to a temporary file to find
 * the comment of each. `pg_get_expr(…, 0)` takes no lock. It would fail for a
 * generated column, whose expression holds variables.
 */
export const COLUMNS = `
SELECT
  a.attrelid,
  a.atttypid,
  a.atttypmod,
  a.attacl IS NOT NULL,
  a.attnum,
  a.attname,
  a.attnotnull,
  a.attidentity,
  a.attgenerated,
  CASE WHEN a.attcollation NOT IN (0, 'default'::regcollation)
    THEN a.attcollation END,
  CASE WHEN a.attgenerated = '' THEN pg_get_expr(e.adbin, 0) END
FROM pg_class c
JOIN pg_attribute a
  ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
WHERE ${WANTED_RELATION}`;

/** What follows the relation's object id in a line of {@link COLUMNS}. */
export type ColumnFields = [
  type: string,
  modifier: string,
  /** Whether somebody was given a right on it. */
  hasRights: string,
  attnum: string,
  name: string,
  notNull: string,
  /** a always, d by default. */
  identity: string,
  /** s stored, v virtual. */
  generated: string,
  /** Of those that have another collation than the database's. */
  collation: string | undefined,
  defaultText: string | undefined,
];
