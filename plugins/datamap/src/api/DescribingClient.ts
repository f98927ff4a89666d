import {
  AcceptSuggestion,
  DatamapClient,
  DescribingQuery,
  NoteSkipReason,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import { answered } from './answered';
import { TableAddress } from './DatamapApi';
import { DescribingApi } from './DescribingApi';

const notes = '/v1/tables/{warehouse}/{table}/notes';

/** Talks to the datamap backend about what people write. */
export class DescribingClient implements DescribingApi {
  protected constructor(protected readonly client: DatamapClient) {}

  async getNotes(path: TableAddress) {
    return answered(await this.client.GET(notes, { params: { path } }));
  }

  async putNote(
    path: TableAddress,
    body: NoteWords & { revision: number },
    column?: string,
  ) {
    const params = { path, query: { column } };
    return answered(await this.client.PUT(notes, { params, body }));
  }

  async listNoteHistory(
    path: TableAddress,
    query: { column?: string; limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET(`${notes}/history`, { params: { path, query } }),
    );
  }

  async revertNote(
    path: TableAddress,
    body: { to: number; revision: number },
    column?: string,
  ) {
    const params = { path, query: { column } };
    return answered(
      await this.client.POST(`${notes}/revert`, { params, body }),
    );
  }

  async putNoteSkip(
    path: TableAddress,
    reason: NoteSkipReason,
    column?: string,
  ) {
    const params = { path, query: { column } };
    await this.client.PUT(`${notes}/skip`, { params, body: { reason } });
  }

  async deleteNoteSkip(path: TableAddress, column?: string) {
    const params = { path, query: { column } };
    await this.client.DELETE(`${notes}/skip`, { params });
  }

  async listDescribing(query: DescribingQuery = {}) {
    return answered(
      await this.client.GET('/v1/describing', { params: { query } }),
    );
  }

  async acceptSuggestion(body: AcceptSuggestion) {
    return answered(await this.client.POST('/v1/describing/accept', { body }));
  }
}
