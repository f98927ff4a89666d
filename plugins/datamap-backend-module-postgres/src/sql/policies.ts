import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * The policies of the wanted relations. Their expressions are read
 * apart, for that waits for locks.
 */
export const POLICIES = `
SELECT
  p.polrelid AS relation,
  p.oid,
  p.polname::text AS name,
  p.polcmd::text AS command,
  p.polpermissive AS permissive,
  ARRAY(
    SELECT CASE WHEN r = 0 THEN 'public' ELSE pg_get_userbyid(r)::text END
    FROM unnest(p.polroles) r ORDER BY 1
  ) AS roles,
  d.description AS comment
FROM pg_policy p
${wantedRelation('p.polrelid')}
LEFT JOIN pg_description d
  ON d.objoid = p.oid AND d.classoid = 'pg_policy'::regclass AND d.objsubid = 0
WHERE ${WANTED_RELATION}
ORDER BY p.polrelid, p.polname`;

export interface PolicyRow {
  relation: number;
  oid: number;
  name: string;
  /** `pg_policy.polcmd` */
  command: string;
  permissive: boolean;
  roles: string[];
  comment: string | null;
}
