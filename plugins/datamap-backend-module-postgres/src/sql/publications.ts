import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * Which publications send the changes of the wanted relations: by
 * name, and for ordinary and partitioned tables by FOR ALL TABLES.
 */
function publications(own: string, bySchema: string): string {
  return `
SELECT
  c.oid AS relation,
  p.pubname::text AS name,
  ${own}
FROM pg_publication_rel r
${wantedRelation('r.prrelid')}
JOIN pg_publication p ON p.oid = r.prpubid
WHERE ${WANTED_RELATION}
UNION ALL
SELECT c.oid, p.pubname::text, NULL, false
FROM pg_publication p
CROSS JOIN LATERAL (
  SELECT c.oid
  FROM pg_class c
  WHERE (p.puballtables ${bySchema})
    AND ${WANTED_RELATION}
    AND c.relkind IN ('r', 'p') AND c.relpersistence = 'p'
  OFFSET 0
) c
ORDER BY 1, 2`;
}

/** Publications, before PostgreSQL 15. */
export const PUBLICATIONS = publications(
  'NULL::text AS columns, false AS filtered',
  '',
);

/**
 * Publications, since PostgreSQL 15, where they may be for whole schemas, for
 * some columns and for some rows.
 */
export const PUBLICATIONS_SINCE_15 = publications(
  'r.prattrs::text AS columns, r.prqual IS NOT NULL AS filtered',
  `OR EXISTS (
    SELECT FROM pg_publication_namespace s
    WHERE s.pnpubid = p.oid AND s.pnnspid = c.relnamespace
  )`,
);

export interface PublicationRow {
  relation: number;
  name: string;
  /** attnums with spaces between; null for all. */
  columns: string | null;
  filtered: boolean;
}
