import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  createDatamapClient,
  type DatamapClient,
} from '@datamap/plugin-datamap-common';

/** Milliseconds for one request; a page is read from an index, so a slow answer is a stuck one. */
const REQUEST_TIMEOUT = 60_000;

/** Talks to the plugin `datamap` with the search's own credentials. */
export function createOwnClient(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): DatamapClient {
  const { auth, discovery } = options;
  return createDatamapClient({
    discoveryApi: discovery,
    fetchApi: {
      fetch: async (input, init) => {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'datamap',
        });
        const request = new Request(input, {
          ...init,
          signal: AbortSignal.timeout(REQUEST_TIMEOUT),
        });
        request.headers.set('Authorization', `Bearer ${token}`);
        return await fetch(request);
      },
    },
  });
}
