import {
  ExportTermsQuery,
  GlossaryTermInput,
} from '@datamap/plugin-datamap-common';
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

  async exportTerms(query: ExportTermsQuery) {
    return answered(
      await this.client.GET('/v1/glossary/export', {
        params: { query },
        parseAs: 'blob',
      }),
    ) as unknown as Blob;
  }

  async importTerms(file: File, { dryRun }: { dryRun: boolean }) {
    const bytes = await file.arrayBuffer();
    return answered(
      await this.client.POST('/v1/glossary/imports', {
        params: { query: { fileName: file.name, dryRun } },
        headers: { 'content-type': 'application/octet-stream' },
        // The document knows bytes as texts; they are sent as they are.
        body: bytes as unknown as string,
        bodySerializer: () => bytes,
      }),
    );
  }

  async listTermImports() {
    return answered(await this.client.GET('/v1/glossary/imports'));
  }

  async undoTermImport(id: string) {
    return answered(
      await this.client.POST('/v1/glossary/imports/{id}/undo', {
        params: { path: { id } },
      }),
    );
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
