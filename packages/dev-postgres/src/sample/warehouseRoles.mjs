import { rolePassword } from '../databases/connectionUrl.mjs';

/** Who reads the warehouse. */
export const READER = 'datamap_reader';

/** Who may do everything that the tables' owners may. */
export const OWNER = 'warehouse_owner';

/** The owners of the schemas and their tables; nobody signs in as them. */
const SCHEMA_OWNERS = [
  'out_gov_owner',
  'ecommerce_owner',
  'finance_owner',
  'analytics_owner',
  'reporting_owner',
  'meta_owner',
  'odd_names_owner',
  'hr_private_owner',
];

/**
 * Makes the roles of the sample warehouse, which belong to the whole server.
 *
 * @param {import('pg').Client} admin
 * @param {string} adminUrl
 */
export async function createWarehouseRoles(admin, adminUrl) {
  const { rows } = await admin.query('SELECT rolname FROM pg_roles');
  const existing = new Set(rows.map(({ rolname }) => rolname));
  for (const role of SCHEMA_OWNERS) {
    if (!existing.has(role)) {
      await admin.query(`CREATE ROLE ${role} NOLOGIN`);
    }
  }
  for (const role of [READER, OWNER]) {
    const verb = existing.has(role) ? 'ALTER' : 'CREATE';
    await admin.query(
      `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${rolePassword(
        adminUrl,
        role,
      )}'`,
    );
  }
  await admin.query(`GRANT ${SCHEMA_OWNERS.join(', ')} TO ${OWNER}`);
}
