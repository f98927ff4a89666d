/**
 * Refuses to run where anybody could sign in as anybody.
 *
 * @param {{ host: string, nodeEnvironment: string | undefined }} options
 */
export function assertDevelopment({ host, nodeEnvironment }) {
  if (nodeEnvironment === 'production') {
    throw new Error(
      'The embedded OpenID provider signs people in without a password and does not run while NODE_ENV is "production". Configure the company\'s own provider, as app-config.production.yaml shows.',
    );
  }
  if (host !== '::1' && !/^127(\.\d{1,3}){3}$/.test(host)) {
    throw new Error(
      `The embedded OpenID provider signs people in without a password and does not listen on "${host}". Let it listen on "127.0.0.1".`,
    );
  }
}
