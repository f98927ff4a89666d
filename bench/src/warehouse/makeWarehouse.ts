import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const TABLES_PER_SCHEMA = 100;

/** The role that reads, as the documentation tells people to make it. */
export const READER = 'datamap_reader';

function sql(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}

/** What a warehouse holds, as its catalogs count it. */
export interface WarehouseCounts {
  tables: number;
  columns: number;
  constraints: number;
  indexes: number;
}

/** The connection string of another database of the same server. */
export function urlOf(
  adminUrl: string,
  database: string,
  role?: { name: string; password: string },
): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}

/**
 * Makes a warehouse of so many tables, a hundred in a schema, unless it is
 * there from a run before.
 */
export async function makeWarehouse(options: {
  adminUrl: string;
  database: string;
  tables: number;
  readerPassword: string;
}): Promise<WarehouseCounts> {
  const { adminUrl, database, tables, readerPassword } = options;
  const admin = new Client(adminUrl);
  await admin.connect();
  try {
    const { rows: roles } = await admin.query(
      'SELECT FROM pg_roles WHERE rolname = $1',
      [READER],
    );
    if (roles.length === 0) {
      await admin.query(`CREATE ROLE ${READER} LOGIN`);
    }
    await admin.query(
      `ALTER ROLE ${READER} PASSWORD ${admin.escapeLiteral(readerPassword)}`,
    );
    const { rows } = await admin.query(
      'SELECT FROM pg_database WHERE datname = $1',
      [database],
    );
    if (rows.length === 0) {
      await admin.query(`CREATE DATABASE ${database} TEMPLATE template0`);
      await fill(urlOf(adminUrl, database), tables);
    }
  } finally {
    await admin.end();
  }
  return await count(urlOf(adminUrl, database));
}

async function fill(url: string, tables: number): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    await client.query(sql('warehouse.sql'));
    for (let made = 0, schema = 1; made < tables; schema += 1) {
      const some = Math.min(TABLES_PER_SCHEMA, tables - made);
      await client.query(`CALL public.bench_schema(${schema}, ${some})`);
      made += some;
    }
    await client.query(sql('comments.sql'));
    await client.query(`
      DO $$ DECLARE space text; BEGIN
        FOR space IN SELECT nspname FROM pg_namespace
          WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
        LOOP
          EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${READER}', space);
        END LOOP;
      END $$`);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function count(url: string): Promise<WarehouseCounts> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(`
      WITH r AS (
        SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
          AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      )
      SELECT
        (SELECT count(*) FROM r)::int AS tables,
        (SELECT count(*) FROM r JOIN pg_attribute a ON a.attrelid = r.oid
          WHERE a.attnum > 0 AND NOT a.attisdropped)::int AS columns,
        (SELECT count(*) FROM r JOIN pg_constraint k ON k.conrelid = r.oid)::int
          AS constraints,
        (SELECT count(*) FROM r JOIN pg_index x ON x.indrelid = r.oid)::int
          AS indexes`);
    return rows[0];
  } finally {
    await client.end();
  }
}
