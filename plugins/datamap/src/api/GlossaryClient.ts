import { GlossaryTermInput } from '@datamap/plugin-datamap-common';
import { answered } from './answered';
import { TableAddress } from './DatamapApi';
import { DescribingClient } from './DescribingClient';
import { GlossaryApi } from './GlossaryApi';

const ofTable = '/v1/tables/{warehouse}/{table}/terms';

/** Talks to the datamap backend about the glossary as well. */
export class GlossaryClient extends DescribingClient implements GlossaryApi {
  async listTerms(query: { q?: string; limit?: number; cursor?: string } = {}) {
    return answered(
      await this.client.GET('/v1/glossary', { params: { query } }),
    );
  }

  async getTerm(id: string) {
    return answered(
      await this.client.GET('/v1/glossary/{id}', { params: { path: { id } } }),
    );
  }

  async createTerm(body: GlossaryTermInput) {
    return answered(await this.client.POST('/v1/glossary', { body }));
  }

  async putTerm(id: string, body: GlossaryTermInput) {
    return answered(
      await this.client.PUT('/v1/glossary/{id}', {
        params: { path: { id } },
        body,
      }),
    );
  }

  async deleteTerm(id: string) {
    await this.client.DELETE('/v1/glossary/{id}', { params: { path: { id } } });
  }

  async listTermVersions(
    id: string,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/glossary/{id}/history', {
        params: { path: { id }, query },
      }),
    );
  }

  async relateTerms(id: string, other: string) {
    await this.client.PUT('/v1/glossary/{id}/related/{other}', {
      params: { path: { id, other } },
    });
  }

  async unrelateTerms(id: string, other: string) {
    await this.client.DELETE('/v1/glossary/{id}/related/{other}', {
      params: { path: { id, other } },
    });
  }

  async listTermPlaces(
    id: string,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/glossary/{id}/places', {
        params: { path: { id }, query },
      }),
    );
  }

  async listTableTerms(path: TableAddress) {
    return answered(await this.client.GET(ofTable, { params: { path } }));
  }

  async linkTerm(address: TableAddress, id: string, column?: string) {
    await this.client.PUT(`${ofTable}/{id}`, {
      params: { path: { ...address, id }, query: { column } },
    });
  }

  async unlinkTerm(address: TableAddress, id: string, column?: string) {
    await this.client.DELETE(`${ofTable}/{id}`, {
      params: { path: { ...address, id }, query: { column } },
    });
  }
}
