import { withClient } from '../databases/withClient.mjs';
import { READER } from './warehouseRoles.mjs';

const SCHEMAS =
  'out_gov, ecommerce, finance, analytics, reporting, meta, "Odd Names"';

const GRANTS = {
  1: [],
  2: [`GRANT SELECT ON meta.table_updates TO ${READER}`],
  3: [
    `GRANT SELECT ON meta.table_updates TO ${READER}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA out_gov, ecommerce TO ${READER}`,
    // Who the customers are and where they live is not among the chosen contents.
    `REVOKE SELECT ON ecommerce.users, ecommerce.addresses FROM ${READER}`,
  ],
};

/**
 * Puts the reader of a sample warehouse on an access level. See `index.d.ts`.
 *
 * @param {string} adminUrl
 * @param {import('../index.d.ts').AccessLevel} level
 */
export async function accessLevel(adminUrl, level) {
  const grants = GRANTS[level];
  if (!grants) {
    throw new Error(`There is no access level '${level}'. Choose 1, 2 or 3.`);
  }
  await withClient(adminUrl, async admin => {
    await admin.query('BEGIN');
    await admin.query(
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${SCHEMAS} FROM ${READER}`,
    );
    for (const grant of grants) {
      await admin.query(grant);
    }
    await admin.query('COMMIT');
  });
}

/**
 * Opens the rows of one table, which are no secret, beside whatever the access
 * level opens, so that the sample's portal tells of which time they are.
 *
 * @param {string} adminUrl
 */
export async function openOfficialFigures(adminUrl) {
  await withClient(adminUrl, admin =>
    admin.query(`GRANT SELECT ON reporting.daily_sales TO ${READER}`),
  );
}
