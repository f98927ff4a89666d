import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  createDatamapClient,
  type DatamapClient,
} from '@datamap/plugin-datamap-common';
import { answerOf } from './answerOf';
import type { Feed } from './Feed';

/** Milliseconds for one request; a page is read from an index, so a slow answer is a stuck one. */
const REQUEST_TIMEOUT = 60_000;

function limited(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]);
}

/** The feed as the plugin `datamap` serves it, read with the catalog's own credentials. */
export class HttpFeed implements Feed {
  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): HttpFeed {
    const { auth, discovery } = options;
    const client = createDatamapClient({
      discoveryApi: discovery,
      fetchApi: {
        fetch: async (input, init) => {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: await auth.getOwnServiceCredentials(),
            targetPluginId: 'datamap',
          });
          const request = new Request(input, init);
          request.headers.set('Authorization', `Bearer ${token}`);
          return await fetch(request);
        },
      },
    });
    return new HttpFeed(client);
  }

  readonly #client: DatamapClient;

  private constructor(client: DatamapClient) {
    this.#client = client;
  }

  async listConsumers(signal: AbortSignal) {
    return answerOf(
      'GET /v1/feed/consumers',
      await this.#client.GET('/v1/feed/consumers', { signal: limited(signal) }),
    );
  }

  async readPage(options: {
    after: number;
    limit: number;
    signal: AbortSignal;
  }) {
    const { after, limit, signal } = options;
    return answerOf(
      'GET /v1/feed',
      await this.#client.GET('/v1/feed', {
        params: { query: { after, limit } },
        signal: limited(signal),
      }),
    );
  }

  async acknowledge(options: {
    consumer: string;
    revision: number;
    signal: AbortSignal;
  }) {
    const { consumer, revision, signal } = options;
    answerOf(
      `PUT /v1/feed/consumers/${consumer}`,
      await this.#client.PUT('/v1/feed/consumers/{id}', {
        params: { path: { id: consumer } },
        body: { revision },
        signal: limited(signal),
      }),
    );
  }
}
