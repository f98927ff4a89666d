/**
 * The id of the warehouse that an entity belongs to.
 *
 * @public
 */
export const ANNOTATION_WAREHOUSE = 'datamap.dev/warehouse';

/**
 * The name that PostgreSQL has for the schema or table, with its schema in
 * front for tables, each quoted where it has to be.
 *
 * @public
 */
export const ANNOTATION_QUALIFIED_NAME = 'datamap.dev/qualified-name';

/**
 * The number of rows, rounded to two significant digits; absent when unknown.
 *
 * @public
 */
export const ANNOTATION_ROWS = 'datamap.dev/rows';

/**
 * The grade of the number of rows: exact, estimate, lower-bound, unknown. A
 * rounded number keeps the grade of what was measured.
 *
 * @public
 */
export const ANNOTATION_ROWS_GRADE = 'datamap.dev/rows-grade';

/**
 * The size in bytes with indexes, rounded to two significant digits; absent
 * when unknown.
 *
 * @public
 */
export const ANNOTATION_SIZE_BYTES = 'datamap.dev/size-bytes';

/**
 * The grade of the size.
 *
 * @public
 */
export const ANNOTATION_SIZE_GRADE = 'datamap.dev/size-grade';

/**
 * The day of the last update in UTC, `YYYY-MM-DD`; absent when unknown.
 *
 * @public
 */
export const ANNOTATION_LAST_UPDATED = 'datamap.dev/last-updated';

/**
 * Whether there is data: has-data, empty, unknown, derived.
 *
 * @public
 */
export const ANNOTATION_HEALTH = 'datamap.dev/health';

/**
 * How many references to tables that very many tables reference stay out of
 * the entity's relations.
 *
 * @public
 */
export const ANNOTATION_REFERENCES_LEFT_OUT = 'datamap.dev/references-left-out';

/**
 * On a table that very many tables reference: how many do, none of which is
 * among the entity's relations.
 *
 * @public
 */
export const ANNOTATION_REFERENCED_BY_LEFT_OUT =
  'datamap.dev/referenced-by-left-out';

/**
 * On a warehouse: the connector that reads it, such as `postgres`.
 *
 * @public
 */
export const ANNOTATION_CONNECTOR = 'datamap.dev/connector';

/**
 * On a closed schema or table: the full entity ref of its owner, which it has no
 * relation to, because the catalog would show that at the owner as well.
 *
 * @public
 */
export const ANNOTATION_OWNER = 'datamap.dev/owner';
