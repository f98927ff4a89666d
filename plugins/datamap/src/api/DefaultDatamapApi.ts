import { ResponseError } from '@backstage/errors';
import {
  createDatamapClient,
  DatamapClientOptions,
  ExportWordsQuery,
  FindPathsQuery,
  GetMapQuery,
  ListAuditEventsQuery,
  ListChangesQuery,
  InferredReferenceVerdict,
  ListTablesQuery,
  PersonalDataDecision,
  ReviewDecision,
  WordsMapping,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import { answered } from './answered';
import {
  ChangeFilters,
  DatamapApi,
  DeprecationWords,
  SearchQuery,
  TableAddress,
  TableFilters,
} from './DatamapApi';
import { GlossaryClient } from './GlossaryClient';

/** Talks to the datamap backend, with the credentials of the person signed in. */
export class DefaultDatamapApi extends GlossaryClient implements DatamapApi {
  static create(options: DatamapClientOptions): DefaultDatamapApi {
    const client = createDatamapClient(options);
    client.use({
      async onResponse({ response }) {
        if (!response.ok) {
          throw await ResponseError.fromResponse(response);
        }
      },
    });
    return new DefaultDatamapApi(client);
  }

  async listWarehouses() {
    return answered(await this.client.GET('/v1/warehouses'));
  }

  async getWarehouse(warehouse: string) {
    return answered(
      await this.client.GET('/v1/warehouses/{warehouse}', {
        params: { path: { warehouse } },
      }),
    );
  }

  async listSchemas(
    warehouse: string,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/warehouses/{warehouse}/schemas', {
        params: { path: { warehouse }, query },
      }),
    );
  }

  async getSchema(warehouse: string, schema: string) {
    return answered(
      await this.client.GET('/v1/warehouses/{warehouse}/schemas/{schema}', {
        params: { path: { warehouse, schema } },
      }),
    );
  }

  async listTables(query: ListTablesQuery) {
    return answered(await this.client.GET('/v1/tables', { params: { query } }));
  }

  async getFacets(query: TableFilters) {
    return answered(await this.client.GET('/v1/facets', { params: { query } }));
  }

  async getTable(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}', {
        params: { path },
      }),
    );
  }

  async listColumns(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/columns', {
        params: { path },
      }),
    );
  }

  async decidePersonalData(
    path: TableAddress,
    column: string,
    decision: PersonalDataDecision | undefined,
  ) {
    const at = '/v1/tables/{warehouse}/{table}/personal-data';
    const params = { path, query: { column } };
    if (decision) {
      answered(await this.client.PUT(at, { params, body: { decision } }));
    } else {
      await this.client.DELETE(at, { params });
    }
  }

  async listReferences(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/references', {
        params: { path },
      }),
    );
  }

  async decideInferredReference(
    { warehouse, table }: TableAddress,
    id: string,
    decision: InferredReferenceVerdict | undefined,
  ) {
    const at = '/v1/tables/{warehouse}/{table}/inferred-references/{id}';
    const params = { path: { warehouse, table, id } };
    if (decision) {
      answered(await this.client.PUT(at, { params, body: { decision } }));
    } else {
      await this.client.DELETE(at, { params });
    }
  }

  async listIndexes(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/indexes', {
        params: { path },
      }),
    );
  }

  async listConstraints(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/constraints', {
        params: { path },
      }),
    );
  }

  async getDefinition(path: TableAddress) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/definition', {
        params: { path },
      }),
    );
  }

  async getMap(query: GetMapQuery) {
    return answered(await this.client.GET('/v1/map', { params: { query } }));
  }

  async findPaths(query: FindPathsQuery) {
    return answered(
      await this.client.GET('/v1/map/path', { params: { query } }),
    );
  }

  async listChanges(query: ListChangesQuery) {
    return answered(
      await this.client.GET('/v1/changes', { params: { query } }),
    );
  }

  async listAuditEvents(query: ListAuditEventsQuery) {
    return answered(await this.client.GET('/v1/audit', { params: { query } }));
  }

  async listChangeGroups(
    query: ChangeFilters & { limit?: number; cursor?: string },
  ) {
    return answered(
      await this.client.GET('/v1/changes/groups', { params: { query } }),
    );
  }

  async listTableChanges(
    path: TableAddress,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/changes', {
        params: { path, query },
      }),
    );
  }

  async listMeasurements(
    path: TableAddress,
    query: Parameters<DatamapApi['listMeasurements']>[1] = {},
  ) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/measurements', {
        params: { path, query },
      }),
    );
  }

  async putReview(
    path: TableAddress,
    body: { decision: ReviewDecision; note?: string },
  ) {
    return answered(
      await this.client.PUT('/v1/tables/{warehouse}/{table}/review', {
        params: { path },
        body,
      }),
    );
  }

  async deleteReview(path: TableAddress) {
    await this.client.DELETE('/v1/tables/{warehouse}/{table}/review', {
      params: { path },
    });
  }

  async putCertification(path: TableAddress, sentence: string) {
    return answered(
      await this.client.PUT('/v1/tables/{warehouse}/{table}/certification', {
        params: { path },
        body: { sentence },
      }),
    );
  }

  async deleteCertification(path: TableAddress) {
    await this.client.DELETE('/v1/tables/{warehouse}/{table}/certification', {
      params: { path },
    });
  }

  async putDeprecation(path: TableAddress, body: DeprecationWords) {
    return answered(
      await this.client.PUT('/v1/tables/{warehouse}/{table}/deprecation', {
        params: { path },
        body,
      }),
    );
  }

  async deleteDeprecation(path: TableAddress) {
    await this.client.DELETE('/v1/tables/{warehouse}/{table}/deprecation', {
      params: { path },
    });
  }

  async listTrustHistory(
    path: TableAddress,
    query: { limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/tables/{warehouse}/{table}/trust/history', {
        params: { path, query },
      }),
    );
  }

  async getAdministration() {
    return answered(await this.client.GET('/v1/admin'));
  }

  async pauseWarehouse(warehouse: string) {
    return answered(
      await this.client.POST('/v1/warehouses/{warehouse}/pause', {
        params: { path: { warehouse } },
      }),
    );
  }

  async resumeWarehouse(warehouse: string) {
    return answered(
      await this.client.POST('/v1/warehouses/{warehouse}/resume', {
        params: { path: { warehouse } },
      }),
    );
  }

  async cancelRun(id: string) {
    return answered(
      await this.client.POST('/v1/runs/{id}/cancel', {
        params: { path: { id } },
      }),
    );
  }

  async startRun(body: { warehouse: string; acceptRemovals?: boolean }) {
    return answered(await this.client.POST('/v1/runs', { body }));
  }

  async search(query: SearchQuery, { signal }: { signal?: AbortSignal } = {}) {
    return answered(
      await this.client.GET('/v1/search', { params: { query }, signal }),
    );
  }

  async getSearchStart() {
    return answered(await this.client.GET('/v1/search/start'));
  }

  async listSearchAbbreviations() {
    return answered(await this.client.GET('/v1/search/abbreviations'));
  }

  async putSearchAbbreviation(abbreviation: string, meanings: string[]) {
    return answered(
      await this.client.PUT('/v1/search/abbreviations/{abbreviation}', {
        params: { path: { abbreviation } },
        body: { meanings },
      }),
    );
  }

  async deleteSearchAbbreviation(abbreviation: string) {
    await this.client.DELETE('/v1/search/abbreviations/{abbreviation}', {
      params: { path: { abbreviation } },
    });
  }

  async reportSearchMiss(words: string) {
    await this.client.POST('/v1/search/misses', { body: { q: words } });
  }

  async listSearchMisses(query: { limit?: number } = {}) {
    return answered(
      await this.client.GET('/v1/search/misses', { params: { query } }),
    );
  }

  async exportWords(query: ExportWordsQuery) {
    return answered(
      await this.client.GET('/v1/describing/export', {
        params: { query },
        parseAs: 'blob',
      }),
    ) as unknown as Blob;
  }

  async listImports(query: { limit?: number; cursor?: string } = {}) {
    return answered(
      await this.client.GET('/v1/imports', { params: { query } }),
    );
  }

  async createImport(file: File) {
    const bytes = await file.arrayBuffer();
    return answered(
      await this.client.POST('/v1/imports', {
        params: { query: { fileName: file.name } },
        headers: { 'content-type': 'application/octet-stream' },
        // The document knows bytes as texts; they are sent as they are.
        body: bytes as unknown as string,
        bodySerializer: () => bytes,
      }),
    );
  }

  async getImport(id: string) {
    return answered(
      await this.client.GET('/v1/imports/{id}', { params: { path: { id } } }),
    );
  }

  async mapImport(id: string, mapping: WordsMapping) {
    return answered(
      await this.client.PUT('/v1/imports/{id}/mapping', {
        params: { path: { id } },
        body: { mapping },
      }),
    );
  }

  async listImportLines(
    id: string,
    query: { outcome?: WordsOutcome[]; limit?: number; cursor?: string } = {},
  ) {
    return answered(
      await this.client.GET('/v1/imports/{id}/lines', {
        params: { path: { id }, query },
      }),
    );
  }

  async applyImport(id: string) {
    return answered(
      await this.client.POST('/v1/imports/{id}/apply', {
        params: { path: { id } },
      }),
    );
  }

  async undoImport(id: string) {
    return answered(
      await this.client.POST('/v1/imports/{id}/undo', {
        params: { path: { id } },
      }),
    );
  }
}
