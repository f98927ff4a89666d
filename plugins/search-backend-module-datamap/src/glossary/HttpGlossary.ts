import type { DatamapClient } from '@datamap/plugin-datamap-common';
import { answerOf } from '../feed/answerOf';
import type { Glossary } from './Glossary';

/** The glossary as the plugin `datamap` serves it. */
export class HttpGlossary implements Glossary {
  static create(client: DatamapClient): HttpGlossary {
    return new HttpGlossary(client);
  }

  readonly #client: DatamapClient;

  private constructor(client: DatamapClient) {
    this.#client = client;
  }

  async readPage(query: { cursor?: string; limit: number }) {
    const { items, pageInfo } = await answerOf(
      'GET /v1/glossary',
      this.#client.GET('/v1/glossary', { params: { query } }),
    );
    return { items, nextCursor: pageInfo.nextCursor };
  }
}
