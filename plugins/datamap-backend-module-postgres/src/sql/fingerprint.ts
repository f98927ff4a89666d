/**
 * A number that says which version of which row this is: `xmin` is the
 * transaction that wrote it.
 */
function version(
  alias: string,
  catalog: number,
  oid: string,
  part = '0',
): string {
  return `hashint8extended((${oid}::int8 << 16) | ${part}::int8, ${alias}.xmin::text::int8 + ${catalog}::int8 * 4294967296)`;
}

/**
 * What the catalogs hold of each of the schemas $1, as one number each: it
 * changes whenever a row of theirs is written. COMMENT and RENAME COLUMN leave
 * `pg_class` alone, so the other catalogs are in it too. ANALYZE and VACUUM
 * update in place and change nothing here.
 */
export const FINGERPRINT = `
WITH relation AS (
  SELECT c.oid, c.relnamespace, c.relkind, c.xmin
  FROM pg_class c
  WHERE c.relnamespace = ANY ($1::oid[])
), version (schema, hash) AS (
  SELECT c.relnamespace, ${version('c', 1, 'c.oid')} FROM relation c
  UNION ALL
  SELECT c.relnamespace, ${version('a', 2, 'a.attrelid', 'a.attnum')}
  FROM relation c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0
  UNION ALL
  SELECT c.relnamespace, ${version('d', 3, 'd.oid')}
  FROM relation c JOIN pg_attrdef d ON d.adrelid = c.oid
  UNION ALL
  SELECT k.connamespace, ${version('k', 4, 'k.oid')}
  FROM pg_constraint k WHERE k.connamespace = ANY ($1::oid[])
  UNION ALL
  SELECT c.relnamespace, ${version('x', 5, 'x.indexrelid')}
  FROM relation c JOIN pg_index x ON x.indexrelid = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('i', 6, 'i.inhrelid', 'i.inhseqno')}
  FROM relation c JOIN pg_inherits i ON i.inhrelid = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('d', 7, 'd.objoid', 'd.objsubid')}
  FROM relation c
  JOIN pg_description d
    ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass
  UNION ALL
  SELECT k.connamespace, ${version('d', 8, 'd.objoid')}
  FROM pg_constraint k
  JOIN pg_description d
    ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
  WHERE k.connamespace = ANY ($1::oid[])
  UNION ALL
  SELECT c.relnamespace, ${version('w', 9, 'w.oid')}
  FROM relation c JOIN pg_rewrite w ON w.ev_class = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('t', 10, 't.oid')}
  FROM relation c JOIN pg_trigger t ON t.tgrelid = c.oid
  WHERE NOT t.tgisinternal
  UNION ALL
  SELECT c.relnamespace, ${version('p', 11, 'p.oid')}
  FROM relation c JOIN pg_policy p ON p.polrelid = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('p', 12, 'p.oid')}
  FROM relation c JOIN pg_publication_rel p ON p.prrelid = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('p', 13, 'p.partrelid')}
  FROM relation c JOIN pg_partitioned_table p ON p.partrelid = c.oid
  UNION ALL
  SELECT c.relnamespace, ${version('f', 14, 'f.ftrelid')}
  FROM relation c JOIN pg_foreign_table f ON f.ftrelid = c.oid
)
SELECT schema AS oid, bit_xor(hash)::text AS hash
FROM version
GROUP BY schema`;

export interface FingerprintRow {
  /** The schema. */
  oid: number;
  hash: string;
}

/**
 * What belongs to no schema, or to tables of any: types other than those of
 * tables, collations, servers, publications, members of extensions, and roles:
 * ours, those it is a member of, and those that own a table or that a policy
 * names. The roles of a server's other databases come and go. As one number.
 */
function commonFingerprint(publicationSchemas: string): string {
  return `
WITH version (hash) AS (
  SELECT ${version('t', 20, 't.oid')}
  FROM pg_type t
  WHERE t.typrelid = 0 AND t.typtype IN ('d', 'e', 'r', 'm')
  UNION ALL
  SELECT ${version('e', 21, 'e.oid')} FROM pg_enum e
  UNION ALL
  SELECT ${version('l', 22, 'l.oid')} FROM pg_collation l
  UNION ALL
  SELECT ${version('s', 23, 's.oid')} FROM pg_foreign_server s
  UNION ALL
  SELECT ${version('w', 24, 'w.oid')} FROM pg_foreign_data_wrapper w
  UNION ALL
  SELECT ${version('p', 25, 'p.oid')} FROM pg_publication p
  UNION ALL
  SELECT ${version('e', 26, 'e.objid')} FROM pg_depend e
  WHERE e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
  UNION ALL
  SELECT hashtextextended(concat_ws(' ', r.oid, r.rolname, r.rolsuper, r.rolinherit), 27)
  FROM pg_roles r
  WHERE pg_has_role(r.oid, 'MEMBER') OR r.oid IN (
    SELECT relowner FROM pg_class
    UNION
    SELECT unnest(polroles) FROM pg_policy
  )
  UNION ALL
  SELECT ${version('m', 28, 'm.roleid')} # m.member::int8
  FROM pg_auth_members m
  WHERE pg_has_role(m.member, 'MEMBER')
  UNION ALL
  SELECT ${version('s', 29, 's.oid')} FROM pg_tablespace s
  ${publicationSchemas}
)
SELECT bit_xor(hash)::text AS hash FROM version`;
}

/** What belongs to no schema, before PostgreSQL 15. */
export const COMMON_FINGERPRINT = commonFingerprint('');

/** What belongs to no schema, since PostgreSQL 15, which publishes schemas. */
export const COMMON_FINGERPRINT_SINCE_15 = commonFingerprint(`UNION ALL
  SELECT ${version('p', 30, 'p.oid')} FROM pg_publication_namespace p`);

export interface CommonFingerprintRow {
  hash: string;
}
