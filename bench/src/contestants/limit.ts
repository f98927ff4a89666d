import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const RELATION = `c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
  AND c.relnamespace IN (SELECT oid FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')`;

/** The rows that a full model needs, plainly: one for each thing. */
const ROWS = [
  `SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.relowner, c.relpersistence,
     c.relrowsecurity, c.relispopulated, has_table_privilege(c.oid, 'SELECT'), d.description
   FROM pg_class c LEFT JOIN pg_description d ON d.objoid = c.oid
     AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
   WHERE ${RELATION}`,
  `SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
     a.attnotnull, a.attidentity, a.attgenerated,
     CASE WHEN a.attgenerated = '' THEN pg_get_expr(e.adbin, 0) END, a.attcollation,
     d.description
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
   LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
   LEFT JOIN pg_description d ON d.objoid = c.oid
     AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
   WHERE ${RELATION} AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT k.oid, k.conrelid, k.conname, k.contype, k.conkey, k.confrelid, k.confkey,
     k.confupdtype, k.confdeltype, k.confmatchtype, k.convalidated, k.condeferrable,
     k.condeferred
   FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid
   WHERE ${RELATION}`,
  `SELECT x.indrelid, i.oid, i.relname, m.amname, x.indisunique, x.indisprimary,
     x.indisvalid, x.indkey, x.indnkeyatts, x.indpred IS NOT NULL
   FROM pg_class c JOIN pg_index x ON x.indrelid = c.oid
   JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
   WHERE ${RELATION}`,
  `SELECT i.inhrelid, i.inhparent, i.inhseqno FROM pg_inherits i`,
  `SELECT DISTINCT w.ev_class, d.refobjid FROM pg_rewrite w JOIN pg_depend d
     ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
     AND d.refclassid = 'pg_class'::regclass
   JOIN pg_class c ON c.oid = w.ev_class WHERE ${RELATION}`,
];

/**
 * The limit: the server sends the same rows to `COPY … TO STDOUT`, and they are
 * thrown away. No reader that asks for these rows can be faster by much.
 */
export async function limit(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(
      "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; SET LOCAL search_path = ''",
    );
    for (const rows of ROWS) {
      await pipeline(
        client.query(copyTo(`COPY (${rows}) TO STDOUT`)),
        new Writable({ write: (_chunk, _encoding, done) => done() }),
      );
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
