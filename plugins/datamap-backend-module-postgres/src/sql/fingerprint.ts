/**
 * A number that says which version of which row of a catalog this is: `xmin` is
 * the transaction that wrote it. With the row's own number as the seed this takes
 * two thirds of what a hash of both as a record takes.
 */
function version(catalog: number, row: string, ...written: string[]): string {
  const by =
    written.length > 1
      ? `concat_ws(' ', ${written.join(', ')})`
      : `${written[0]}::text`;
  return `hashtextextended(${by}, ${row}::int8 | (${catalog}::int8 << 40))`;
}

/** Relations that may be shown, and partitions. */
const OF_SCHEMAS = `c.relnamespace = ANY ($1::oid[])
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;

/** One number for each relation from what one catalog holds of it. */
function of(relation: string, hash: string, from: string): string {
  return `SELECT NULL::oid, ${relation}, bit_xor(${hash})
  FROM ${from}
  GROUP BY 2`;
}

/** The sums of catalogs, put together: one number for each relation. */
function together(...catalogs: string[]): string {
  return `
SELECT max(v.schema) AS schema, v.relation AS oid, bit_xor(v.hash)::text AS hash
FROM (
  ${catalogs.join('\n  UNION ALL\n  ')}
) AS v (schema, relation, hash)
GROUP BY v.relation`;
}

/**
 * What `pg_class`, `pg_attribute` and `pg_attrdef` hold of each relation of the
 * schemas $1, as one number: it changes whenever a row of its is written.
 * ANALYZE and VACUUM update in place and change nothing here.
 * Each catalog is summed up by itself. The sums are grouped and not joined: after
 * a restore, before the first ANALYZE, a join would be taken for one of a few
 * rows and sum up all of it again for each relation.
 */
export const FINGERPRINT = together(
  `SELECT c.relnamespace, c.oid, ${version(
    1,
    'c.oid',
    'c.xmin',
  )} FROM pg_class c WHERE ${OF_SCHEMAS}`,
  of(
    'a.attrelid',
    version(2, 'a.attnum', 'a.xmin'),
    // A third of its rows is of indexes and the like, which nobody asked for.
    `pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE a.attnum > 0 AND ${OF_SCHEMAS}`,
  ),
  of('d.adrelid', version(3, 'd.oid', 'd.xmin'), 'pg_attrdef d'),
);

/**
 * What the other catalogs hold of each relation, of whatever schema, to be added
 * (`#`) to {@link FINGERPRINT}, and alike in work: COMMENT and RENAME CONSTRAINT
 * leave `pg_class` alone. What an index, a trigger or a policy is counts to its
 * table, what a partition or an heir is to its parent as well.
 */
export const FINGERPRINT_OF_OTHERS = together(
  of('k.conrelid', version(4, 'k.oid', 'k.xmin'), 'pg_constraint k'),
  of(
    'x.indrelid',
    `${version(5, 'i.oid', 'x.xmin')} # ${version(15, 'i.oid', 'i.xmin')}`,
    'pg_index x JOIN pg_class i ON i.oid = x.indexrelid',
  ),
  `SELECT NULL::oid, unnest(ARRAY[i.inhrelid, i.inhparent]), ${version(
    6,
    'i.inhrelid',
    'i.inhseqno',
    'i.xmin',
  )}
  FROM pg_inherits i`,
  of(
    'd.objoid',
    version(7, 'd.objsubid', 'd.xmin'),
    "pg_description d WHERE d.classoid = 'pg_class'::regclass",
  ),
  of(
    'x.indrelid',
    version(8, 'd.objoid', 'd.xmin'),
    `pg_description d JOIN pg_index x ON x.indexrelid = d.objoid
  WHERE d.classoid = 'pg_class'::regclass AND d.objsubid = 0`,
  ),
  of(
    'k.conrelid',
    version(16, 'd.objoid', 'd.xmin'),
    `pg_description d JOIN pg_constraint k ON k.oid = d.objoid
  WHERE d.classoid = 'pg_constraint'::regclass`,
  ),
  `SELECT NULL::oid, w.ev_class, ${version(
    9,
    'w.oid',
    'w.xmin',
  )} FROM pg_rewrite w`,
  `SELECT NULL::oid, t.tgrelid, ${version(
    10,
    't.oid',
    't.xmin',
    'p.xmin',
    'd.xmin',
  )}
  FROM pg_trigger t
  JOIN pg_proc p ON p.oid = t.tgfoid
  LEFT JOIN pg_description d
    ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass
  WHERE NOT t.tgisinternal`,
  `SELECT NULL::oid, p.polrelid, ${version(11, 'p.oid', 'p.xmin', 'd.xmin')}
  FROM pg_policy p
  LEFT JOIN pg_description d
    ON d.objoid = p.oid AND d.classoid = 'pg_policy'::regclass`,
  // What calls a function is as it was where the function is rewritten. Objects
  // below 16384 are PostgreSQL's own.
  `SELECT NULL::oid, v.relation, bit_xor(${version(
    33,
    'v.object',
    'v.function',
    'v.xmin',
  )})
  FROM (
    SELECT d.objid AS object, p.oid AS function, p.xmin,
      COALESCE(w.ev_class, o.polrelid, k.conrelid, a.adrelid, x.indrelid) AS relation
    FROM pg_proc p
    JOIN pg_depend d
      ON d.refclassid = 'pg_proc'::regclass AND d.refobjid = p.oid
    LEFT JOIN pg_rewrite w
      ON d.classid = 'pg_rewrite'::regclass AND w.oid = d.objid
    LEFT JOIN pg_policy o
      ON d.classid = 'pg_policy'::regclass AND o.oid = d.objid
    LEFT JOIN pg_constraint k
      ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
    LEFT JOIN pg_attrdef a
      ON d.classid = 'pg_attrdef'::regclass AND a.oid = d.objid
    LEFT JOIN pg_index x
      ON d.classid = 'pg_class'::regclass AND x.indexrelid = d.objid
    WHERE p.oid >= 16384
  ) v
  WHERE v.relation <> 0
  GROUP BY v.relation`,
  `SELECT NULL::oid, p.prrelid, ${version(
    12,
    'p.oid',
    'p.xmin',
  )} FROM pg_publication_rel p`,
  `SELECT NULL::oid, p.partrelid, ${version(
    13,
    'p.partrelid',
    'p.xmin',
  )} FROM pg_partitioned_table p`,
  `SELECT NULL::oid, f.ftrelid, ${version(
    14,
    'f.ftrelid',
    'f.xmin',
  )} FROM pg_foreign_table f`,
);

export interface FingerprintRow {
  /** None in the answer to {@link FINGERPRINT_OF_OTHERS}. */
  schema: number | null;
  oid: number;
  hash: string;
}

/**
 * What belongs to no relation, or to any: types other than those of tables,
 * collations, servers, publications, members of extensions, and roles: ours,
 * those it is a member of, and those that own a table or that a policy names.
 * The roles of a server's other databases come and go. As one number.
 */
function commonFingerprint(publicationSchemas: string): string {
  return `
WITH version (hash) AS (
  SELECT ${version(20, 't.oid', 't.xmin')}
  FROM pg_type t
  WHERE t.typrelid = 0 AND t.typtype IN ('d', 'e', 'r', 'm')
  UNION ALL
  SELECT ${version(21, 'e.oid', 'e.xmin')} FROM pg_enum e
  UNION ALL
  SELECT ${version(22, 'l.oid', 'l.xmin')} FROM pg_collation l
  UNION ALL
  SELECT ${version(23, 's.oid', 's.xmin')} FROM pg_foreign_server s
  UNION ALL
  SELECT ${version(24, 'w.oid', 'w.xmin')} FROM pg_foreign_data_wrapper w
  UNION ALL
  SELECT ${version(25, 'p.oid', 'p.xmin')} FROM pg_publication p
  UNION ALL
  SELECT ${version(26, 'e.objid', 'e.xmin')} FROM pg_depend e
  WHERE e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
  UNION ALL
  SELECT hashtextextended(concat_ws(' ', r.oid, r.rolname, r.rolsuper, r.rolinherit), 27)
  FROM pg_roles r
  WHERE pg_has_role(r.oid, 'MEMBER') OR r.oid IN (
    SELECT c.relowner FROM pg_class c
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
    UNION
    SELECT unnest(p.polroles) FROM pg_policy p
  )
  UNION ALL
  SELECT ${version(28, 'm.roleid', 'm.member', 'm.xmin')}
  FROM pg_auth_members m
  WHERE pg_has_role(m.member, 'MEMBER')
  UNION ALL
  SELECT ${version(29, 's.oid', 's.xmin')} FROM pg_tablespace s
  UNION ALL
  SELECT ${version(31, 'k.oid', 'k.xmin')}
  FROM pg_constraint k WHERE k.contypid <> 0
  UNION ALL
  SELECT ${version(32, 'c.oid', 'c.xmin')} FROM pg_class c WHERE c.relkind = 'c'
  ${publicationSchemas}
)
SELECT bit_xor(hash)::text AS hash FROM version`;
}

/** What belongs to no relation, before PostgreSQL 15. */
export const COMMON_FINGERPRINT = commonFingerprint('');

/** What belongs to no relation, since PostgreSQL 15, which publishes schemas. */
export const COMMON_FINGERPRINT_SINCE_15 = commonFingerprint(`UNION ALL
  SELECT ${version(30, 'p.oid', 'p.xmin')} FROM pg_publication_namespace p`);

export interface CommonFingerprintRow {
  hash: string;
}
