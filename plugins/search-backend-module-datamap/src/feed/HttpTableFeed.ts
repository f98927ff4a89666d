import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  createDatamapClient,
  type DatamapClient,
} from '@datamap/plugin-datamap-common';
import { answerOf } from './answerOf';
import type { TableFeed } from './TableFeed';

/** Milliseconds for one request; a page is read from an index, so a slow answer is a stuck one. */
const REQUEST_TIMEOUT = 60_000;

/** The feed as the plugin `datamap` serves it, read with the search's own credentials. */
export class HttpTableFeed implements TableFeed {
  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): HttpTableFeed {
    const { auth, discovery } = options;
    const client = createDatamapClient({
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
    return new HttpTableFeed(client);
  }

  readonly #client: DatamapClient;

  private constructor(client: DatamapClient) {
    this.#client = client;
  }

  async listConsumers() {
    return await answerOf(
      'GET /v1/feed/consumers',
      this.#client.GET('/v1/feed/consumers'),
    );
  }

  async readPage({ after, limit }: { after: number; limit: number }) {
    return await answerOf(
      'GET /v1/feed',
      this.#client.GET('/v1/feed', {
        params: { query: { after, limit, columns: true } },
      }),
    );
  }

  async acknowledge(consumer: string, revision: number) {
    await answerOf(
      `PUT /v1/feed/consumers/${consumer}`,
      this.#client.PUT('/v1/feed/consumers/{id}', {
        params: { path: { id: consumer } },
        body: { revision },
      }),
    );
  }
}
