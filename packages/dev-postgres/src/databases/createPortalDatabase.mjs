import { connectionUrl, rolePassword } from './connectionUrl.mjs';
import { withClient } from './withClient.mjs';

const ROLE = 'backstage';

/**
 * Makes the role that owns the portal's databases, and gives the connection
 * string for `backend.database.connection`. Backstage makes one database per
 * plugin by itself: the role may create databases, nothing else. They inherit
 * UTF-8 from the cluster, and pg_trgm is a trusted extension, which the owner
 * of a database may create.
 *
 * @param {{ adminUrl: string }} options
 * @returns {Promise<string>}
 */
export async function createPortalDatabase({ adminUrl }) {
  const password = rolePassword(adminUrl, ROLE);
  await withClient(adminUrl, async admin => {
    const { rowCount } = await admin.query(
      'SELECT FROM pg_roles WHERE rolname = $1',
      [ROLE],
    );
    const verb = rowCount ? 'ALTER' : 'CREATE';
    await admin.query(
      `${verb} ROLE ${ROLE} LOGIN CREATEDB NOSUPERUSER NOCREATEROLE PASSWORD '${password}'`,
    );
    const databases = await admin.query(
      'SELECT FROM pg_database WHERE datname = $1',
      [ROLE],
    );
    if (!databases.rowCount) {
      await admin.query(
        `CREATE DATABASE ${ROLE} OWNER ${ROLE} ENCODING 'UTF8' TEMPLATE template0`,
      );
    }
  });
  return connectionUrl(adminUrl, { user: ROLE, password, database: ROLE });
}
