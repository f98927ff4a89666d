import type { DatamapClient } from '@datamap/plugin-datamap-common';
import { answerOf } from './answerOf';
import type { TableFeed } from './TableFeed';

/** The feed as the plugin `datamap` serves it. */
export class HttpTableFeed implements TableFeed {
  static create(client: DatamapClient): HttpTableFeed {
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
