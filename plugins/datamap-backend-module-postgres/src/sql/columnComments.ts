import { WANTED_RELATION } from './visibleRelations';

/** The comments on the columns of the wanted relations, a line for each. */
export const COLUMN_COMMENTS = `
SELECT d.objoid, d.objsubid, d.description
FROM pg_class c
JOIN pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid > 0
WHERE ${WANTED_RELATION}`;

/** What follows the relation's object id in a line of {@link COLUMN_COMMENTS}. */
export type ColumnCommentFields = [attnum: string, comment: string];
