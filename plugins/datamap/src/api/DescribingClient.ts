import {
  AcceptSuggestion,
  DescribingQuery,
  NoteProposalDecision,
  NoteProposalInput,
  NoteSkipReason,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import { answered } from './answered';
import { TableAddress } from './DatamapApi';
import { DescribingApi } from './DescribingApi';
import { OwnershipClient } from './OwnershipClient';

const notes = '/v1/tables/{warehouse}/{table}/notes';

/** Talks to the datamap backend about what people write. */
export class DescribingClient extends OwnershipClient implements DescribingApi {
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

  async listNoteProposals(
    path: TableAddress,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET(`${notes}/proposals`, { params: { path, query } }),
    );
  }

  async proposeNote(
    path: TableAddress,
    body: NoteProposalInput,
    column?: string,
  ) {
    const params = { path, query: { column } };
    return answered(
      await this.client.POST(`${notes}/proposals`, { params, body }),
    );
  }

  async decideNoteProposal(
    address: TableAddress,
    id: string,
    body: NoteProposalDecision,
  ) {
    const params = { path: { ...address, id } };
    return answered(
      await this.client.PUT(`${notes}/proposals/{id}/decision`, {
        params,
        body,
      }),
    );
  }

  async withdrawNoteProposal(address: TableAddress, id: string) {
    const params = { path: { ...address, id } };
    await this.client.DELETE(`${notes}/proposals/{id}`, { params });
  }

  async listProposals(query: {
    role: 'decide' | 'made';
    limit?: number;
    cursor?: string;
  }) {
    return answered(
      await this.client.GET('/v1/proposals', { params: { query } }),
    );
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
