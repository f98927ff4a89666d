import { createAdapter } from './createAdapter.mjs';
import { demoIdentities } from './demoIdentities.mjs';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/**
 * The configuration of oidc-provider: one confidential client, three people, a
 * grant without a question since the client is the portal itself.
 *
 * @param {object} options
 * @param {string} options.clientId
 * @param {string} options.clientSecret
 * @param {string[]} options.redirectUris
 * @param {number} options.port
 * @param {{ jwks: { keys: object[] }, cookieKeys: string[] }} options.keys
 * @param {import('./StateFile.mjs').StateFile} options.state
 */
export function providerConfiguration(options) {
  return {
    adapter: createAdapter(options.state),
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        client_name: 'Datamap',
        redirect_uris: options.redirectUris,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    jwks: options.keys.jwks,
    cookies: {
      keys: options.keys.cookieKeys,
      // Cookies know no ports: two portals on one machine must not share them.
      names: {
        session: `datamap_session_${options.port}`,
        interaction: `datamap_interaction_${options.port}`,
        resume: `datamap_resume_${options.port}`,
      },
    },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_, client, token) =>
          token.clientId === client.clientId,
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => false },
    findAccount: (_, sub) => findAccount(sub),
    loadExistingGrant,
    // The portal forgets people on reload unless it gets a refresh token; it
    // revokes it when they sign out.
    issueRefreshToken: async (_, client) =>
      client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    rotateRefreshToken: false,
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: 60,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: DAY,
      Grant: 30 * DAY,
      RefreshToken: 30 * DAY,
    },
  };
}

function findAccount(sub) {
  const identity = demoIdentities.find(({ name }) => name === sub);
  return (
    identity && {
      accountId: identity.name,
      claims: async () => ({
        sub: identity.name,
        name: identity.displayName,
        preferred_username: identity.name,
        email: identity.email,
        email_verified: true,
      }),
    }
  );
}

async function loadExistingGrant(ctx) {
  const { client, session, provider, params } = ctx.oidc;
  const grantId = session.grantIdFor(client.clientId);
  const grant =
    (grantId && (await provider.Grant.find(grantId))) ||
    new provider.Grant({
      clientId: client.clientId,
      accountId: session.accountId,
    });
  grant.addOIDCScope(params.scope);
  await grant.save();
  return grant;
}
