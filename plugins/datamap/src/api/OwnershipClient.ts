import {
  DatamapClient,
  ListCoverageQuery,
  OwnershipDecision,
} from '@datamap/plugin-datamap-common';
import { answered } from './answered';
import { TableAddress } from './DatamapApi';
import { OwnershipApi } from './OwnershipApi';

const owner = '/v1/tables/{warehouse}/{table}/owner';

/** Talks to the datamap backend about who owns tables. */
export class OwnershipClient implements OwnershipApi {
  protected constructor(protected readonly client: DatamapClient) {}

  async listCoverage(query: ListCoverageQuery = {}) {
    return answered(
      await this.client.GET('/v1/coverage', { params: { query } }),
    );
  }

  async getOwnership(path: TableAddress) {
    return answered(await this.client.GET(owner, { params: { path } }));
  }

  async putOwner(path: TableAddress, ref: string) {
    const body = { owner: ref };
    return answered(await this.client.PUT(owner, { params: { path }, body }));
  }

  async deleteOwner(path: TableAddress) {
    await this.client.DELETE(owner, { params: { path } });
  }

  async listOwners(
    path: TableAddress,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET(`${owner}/history`, { params: { path, query } }),
    );
  }

  async listTableOwnershipRequests(
    path: TableAddress,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET(`${owner}/requests`, { params: { path, query } }),
    );
  }

  async askForOwnership(
    path: TableAddress,
    body: { owner?: string; reason: string },
  ) {
    return answered(
      await this.client.POST(`${owner}/requests`, { params: { path }, body }),
    );
  }

  async decideOwnershipRequest(
    address: TableAddress,
    id: string,
    body: OwnershipDecision,
  ) {
    const params = { path: { ...address, id } };
    return answered(
      await this.client.PUT(`${owner}/requests/{id}/decision`, {
        params,
        body,
      }),
    );
  }

  async withdrawOwnershipRequest(address: TableAddress, id: string) {
    const params = { path: { ...address, id } };
    await this.client.DELETE(`${owner}/requests/{id}`, { params });
  }

  async listOwnershipRequests(query: {
    role: 'decide' | 'made';
    limit?: number;
    cursor?: string;
  }) {
    return answered(
      await this.client.GET('/v1/ownership-requests', { params: { query } }),
    );
  }
}
