import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectionUrl, rolePassword } from '../databases/connectionUrl.mjs';
import { withClient } from '../databases/withClient.mjs';
import { accessLevel, openOfficialFigures } from './accessLevel.mjs';
import { fillWarehouse, SQL_DIR } from './fillWarehouse.mjs';
import { createWarehouseRoles, OWNER, READER } from './warehouseRoles.mjs';
import { writeUpdateLog } from './writeUpdateLog.mjs';

/** Any number; the same for all who make sample warehouses on one server. */
const LOCK = 7_304_511;

/**
 * Makes the sample warehouse, or lets one that is there and current catch up.
 * See `index.d.ts`.
 *
 * @param {import('../index.d.ts').CreateSampleWarehouseOptions} options
 * @returns {Promise<import('../index.d.ts').SampleWarehouse>}
 */
export async function createSampleWarehouse({
  adminUrl,
  database = 'warehouse',
}) {
  const start = performance.now();
  const version = await sampleVersion();
  const warehouseUrl = connectionUrl(adminUrl, { database });
  const created = await withClient(adminUrl, async admin => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await createRegister(admin);
    await createWarehouseRoles(admin, adminUrl);
    const found = await findWarehouse(admin, database);
    if (found.exists && !found.ours) {
      throw new Error(
        `The database '${database}' exists and was not made as a sample warehouse. Choose another name, or remove it yourself.`,
      );
    }
    if (found.exists && found.version === version) {
      await withClient(warehouseUrl, client =>
        writeUpdateLog(client, { now: Date.now() }),
      );
      return false;
    }
    await createWarehouse(admin, adminUrl, database);
    await admin.query(
      'UPDATE datamap_sample.warehouses SET version = $2 WHERE database = $1',
      [database, version],
    );
    return true;
  });
  /** @param {string} user */
  const as = user =>
    connectionUrl(warehouseUrl, {
      user,
      password: rolePassword(adminUrl, user),
    });
  return {
    url: as(READER),
    ownerUrl: as(OWNER),
    adminUrl: warehouseUrl,
    created,
    duration: Math.round(performance.now() - start),
  };
}

/**
 * @param {import('pg').Client} admin
 * @param {string} adminUrl
 * @param {string} database
 */
async function createWarehouse(admin, adminUrl, database) {
  const name = admin.escapeIdentifier(database);
  // Written down first: what a stopped attempt leaves is known to be ours.
  await admin.query(
    `INSERT INTO datamap_sample.warehouses (database) VALUES ($1)
     ON CONFLICT (database) DO UPDATE SET version = NULL`,
    [database],
  );
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(
    `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`,
  );
  await admin.query(
    `COMMENT ON DATABASE ${name} IS ${admin.escapeLiteral(
      '견본 데이터 웨어하우스\n온라인 쇼핑몰 한 곳의 지어낸 데이터. A made-up online shop, to try things out.',
    )}`,
  );
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${READER}, ${OWNER}`);
  const url = connectionUrl(adminUrl, { database });
  await fillWarehouse(url, Date.now());
  await accessLevel(url, 2);
  await openOfficialFigures(url);
}

/**
 * Which databases of this server are sample warehouses is kept outside of them,
 * where nobody who reads one would take it for data.
 *
 * @param {import('pg').Client} admin
 */
async function createRegister(admin) {
  await admin.query('CREATE SCHEMA IF NOT EXISTS datamap_sample');
  await admin.query(
    'CREATE TABLE IF NOT EXISTS datamap_sample.warehouses (database name PRIMARY KEY, version text)',
  );
}

/**
 * @param {import('pg').Client} admin
 * @param {string} database
 */
async function findWarehouse(admin, database) {
  const { rows } = await admin.query(
    `SELECT d.oid IS NOT NULL AS exists, w.database IS NOT NULL AS ours, w.version
     FROM (SELECT $1::name AS name) wanted
     LEFT JOIN pg_database d ON d.datname = wanted.name
     LEFT JOIN datamap_sample.warehouses w ON w.database = wanted.name`,
    [database],
  );
  return rows[0];
}

/** Changes with everything that makes the sample: its SQL and its generator. */
async function sampleVersion() {
  const hash = createHash('sha256');
  for (const folder of [
    SQL_DIR,
    fileURLToPath(new URL('.', import.meta.url)),
  ]) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.sort()) {
      if (/\.(sql|mjs)$/.test(file) && !file.endsWith('.test.mjs')) {
        hash.update(file).update(await readFile(join(folder, file)));
      }
    }
  }
  return hash.digest('hex');
}
