import { createHmac } from 'node:crypto';

/**
 * The same server, as somebody else or in another database.
 *
 * @param {string} url
 * @param {{ database?: string, user?: string, password?: string }} changes
 * @returns {string}
 */
export function connectionUrl(url, changes) {
  const result = new URL(url);
  if (changes.database !== undefined) {
    result.pathname = `/${encodeURIComponent(changes.database)}`;
  }
  if (changes.user !== undefined) {
    result.username = encodeURIComponent(changes.user);
  }
  if (changes.password !== undefined) {
    result.password = encodeURIComponent(changes.password);
  }
  return result.toString();
}

/**
 * The password of a role, made from the server's random superuser password, so
 * that one secret file beside the data is all there is to keep.
 *
 * @param {string} adminUrl
 * @param {string} role
 * @returns {string}
 */
export function rolePassword(adminUrl, role) {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  if (!secret) {
    throw new Error(
      `The connection to the server has no password, from which the password of the role '${role}' is made. Use the url that startPostgres gives.`,
    );
  }
  return createHmac('sha256', secret).update(role).digest('base64url');
}
