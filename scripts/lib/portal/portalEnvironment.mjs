/**
 * The config files of a portal, in the order in which they override each other.
 *
 * @param {Pick<import('./readSettings.mjs').PortalSettings, 'warehouse'>} settings
 * @param {boolean} [development] with hot reload
 */
export function configFiles({ warehouse }, development = false) {
  return [
    'app-config.yaml',
    'app-config.local-portal.yaml',
    warehouse ? 'app-config.warehouse.yaml' : 'app-config.sample.yaml',
    ...(development ? ['app-config.development.yaml'] : []),
  ];
}

/**
 * The variables that those files name.
 *
 * @param {object} options
 * @param {import('./readSettings.mjs').PortalSettings} options.settings
 * @param {{ sessionSecret: string, oidcClientSecret: string }} options.secrets
 * @param {{ portalUrl: string, warehouseUrl: string }} options.databases
 * @param {{ metadataUrl: string }} options.identityProvider
 */
export function portalVariables(options) {
  const { settings, secrets, databases, identityProvider } = options;
  return {
    NODE_ENV: 'development',
    PORT: String(settings.port),
    DATAMAP_BASE_URL: baseUrl(settings),
    DATAMAP_DATABASE_URL: databases.portalUrl,
    DATAMAP_WAREHOUSE_URL: databases.warehouseUrl,
    DATAMAP_WAREHOUSE_TITLE: settings.warehouse?.title ?? '',
    AUTH_SESSION_SECRET: secrets.sessionSecret,
    AUTH_OIDC_METADATA_URL: identityProvider.metadataUrl,
    AUTH_OIDC_CLIENT_ID: CLIENT_ID,
    AUTH_OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
  };
}

/** The portal's name at the embedded OpenID provider. */
export const CLIENT_ID = 'datamap-portal';

/** Where a browser finds the portal. */
export function baseUrl({ port }) {
  return `http://localhost:${port}`;
}
