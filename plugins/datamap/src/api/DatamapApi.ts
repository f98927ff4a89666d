import { createApiRef } from '@backstage/frontend-plugin-api';
import {
  Administration,
  AdminWarehouse,
  AuditEvent,
  Change,
  ChangeGroup,
  Column,
  Constraint,
  Definition,
  DatamapMap,
  Facet,
  ExportWordsQuery,
  FindPathsQuery,
  GetMapQuery,
  Index,
  JoinPath,
  ListAuditEventsQuery,
  ListChangesQuery,
  InferredReferences,
  InferredReferenceVerdict,
  ListTablesQuery,
  Measurement,
  PersonalDataDecision,
  Reference,
  Review,
  ReviewDecision,
  Run,
  Schema,
  SearchAbbreviation,
  SearchAnswer,
  SearchMiss,
  SearchStart,
  Table,
  TableSummary,
  TableTrust,
  Totals,
  TrustStatement,
  Warehouse,
  WordsImport,
  WordsImportLine,
  WordsMapping,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import { DescribingApi } from './DescribingApi';
import { GlossaryApi } from './GlossaryApi';
import { OwnershipApi } from './OwnershipApi';

/** A page of a list, and where the next one starts. @public */
export interface Page<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** A page of a list whose length nobody counts. @public */
export type PageOfUnknownLength<T> = Omit<Page<T>, 'totalItems'>;

/** The filters of the time line of changes. @public */
export type ChangeFilters = Pick<
  ListChangesQuery,
  'warehouse' | 'schema' | 'severity' | 'kind' | 'since'
>;

/** The filters of a list of tables, without its paging and its order. @public */
export type TableFilters = Omit<ListTablesQuery, 'sort' | 'limit' | 'cursor'>;

/** Values and counts of each filter. @public */
export interface Facets {
  warehouse: Facet;
  schema: Facet;
  kind: Facet;
  health: Facet;
  owner: Facet;
  /** Absent where the backend is older than this. */
  verdict?: Facet;
  /** Absent where the backend is older than this. */
  trust?: Facet;
  /** Absent where the backend is older than this. */
  tag?: Facet;
  /** Absent where the backend is older than this. */
  personalData?: Facet;
}

/** What is looked for, and which of the hits are asked for. @public */
export interface SearchQuery {
  q: string;
  limit?: number;
  offset?: number;
}

/** Why a table is being retired, from when on, and what to use instead. @public */
export interface DeprecationWords {
  sentence: string;
  /** The first day without it, such as `2026-12-31`. */
  goneFrom?: string;
  /** The entity ref of the table to use instead. */
  successor?: string;
}

/** Says which table, by warehouse and entity name. @public */
export interface TableAddress {
  warehouse: string;
  table: string;
}

/**
 * Datamap's HTTP API as the pages use it. Each method throws a `ResponseError`
 * when the answer is an error.
 *
 * @public
 */
export interface DatamapApi extends DescribingApi, GlossaryApi, OwnershipApi {
  listWarehouses(): Promise<{ items: Warehouse[]; totals: Totals }>;
  getWarehouse(warehouse: string): Promise<Warehouse>;
  listSchemas(
    warehouse: string,
    options?: { limit?: number; cursor?: string },
  ): Promise<Page<Schema>>;
  getSchema(warehouse: string, schema: string): Promise<Schema>;
  listTables(query: ListTablesQuery): Promise<Page<TableSummary>>;
  getFacets(filters: TableFilters): Promise<Facets>;
  getTable(address: TableAddress): Promise<Table>;
  listColumns(address: TableAddress): Promise<{
    items: Column[];
    totalItems: number;
    /** Whether the caller may decide about personal data. */
    mayClassify?: boolean;
  }>;
  /** Says whether a column holds personal data; undefined takes it back. */
  decidePersonalData(
    address: TableAddress,
    column: string,
    decision: PersonalDataDecision | undefined,
  ): Promise<void>;
  listReferences(address: TableAddress): Promise<{
    outgoing: Reference[];
    incoming: Reference[];
    /** What nobody declared; absent where it is switched off. */
    inferred?: InferredReferences;
  }>;
  /** Says whether a suggested reference is one; undefined takes it back. */
  decideInferredReference(
    address: TableAddress,
    id: string,
    decision: InferredReferenceVerdict | undefined,
  ): Promise<void>;
  /** The indexes of one table, with size and use. */
  listIndexes(
    address: TableAddress,
  ): Promise<{ items: Index[]; totalItems: number; countedSince?: string }>;
  /** What one table demands of its rows. */
  listConstraints(
    address: TableAddress,
  ): Promise<{ items: Constraint[]; totalItems: number }>;
  /** How one table is made, and what acts on it. */
  getDefinition(address: TableAddress): Promise<Definition>;
  /** An overview, one schema, or one table's neighbourhood, as the query says. */
  getMap(query: GetMapQuery): Promise<DatamapMap>;
  /** The shortest ways to join two tables. */
  findPaths(
    query: FindPathsQuery,
  ): Promise<{ items: JoinPath[]; moreWays: boolean }>;
  /** What readings found changed, newest first. */
  listChanges(query: ListChangesQuery): Promise<PageOfUnknownLength<Change>>;
  /** The same as a time line: what one run did to many alike is one group. */
  listChangeGroups(
    query: ChangeFilters & { limit?: number; cursor?: string },
  ): Promise<PageOfUnknownLength<ChangeGroup>>;
  listTableChanges(
    address: TableAddress,
    options?: { limit?: number; cursor?: string },
  ): Promise<PageOfUnknownLength<Change>>;
  /** The history of one table's figures, oldest first. */
  listMeasurements(
    address: TableAddress,
    options?: {
      /** From this moment on, ISO 8601; everything that is kept without it. */
      from?: string;
      /** Every line that is kept, or the last of each day. */
      resolution?: 'reading' | 'day';
      limit?: number;
      cursor?: string;
    },
  ): Promise<PageOfUnknownLength<Measurement>>;
  putReview(
    address: TableAddress,
    review: { decision: ReviewDecision; note?: string },
  ): Promise<Review>;
  deleteReview(address: TableAddress): Promise<void>;
  /** What was done and what was refused, newest first. */
  listAuditEvents(
    query: ListAuditEventsQuery,
  ): Promise<PageOfUnknownLength<AuditEvent>>;
  /** Says what a table may be relied on for, or that it still may be. */
  putCertification(
    address: TableAddress,
    sentence: string,
  ): Promise<TableTrust>;
  deleteCertification(address: TableAddress): Promise<void>;
  /** Says that a table is being retired. */
  putDeprecation(
    address: TableAddress,
    words: DeprecationWords,
  ): Promise<TableTrust>;
  deleteDeprecation(address: TableAddress): Promise<void>;
  /** What was ever said of relying on a table, newest first. */
  listTrustHistory(
    address: TableAddress,
    options?: { limit?: number; cursor?: string },
  ): Promise<Page<TrustStatement>>;
  /** How reading goes; for those who look after it. */
  getAdministration(): Promise<Administration>;
  /** Asks nothing of a warehouse until it is resumed. */
  pauseWarehouse(warehouse: string): Promise<AdminWarehouse>;
  resumeWarehouse(warehouse: string): Promise<AdminWarehouse>;
  cancelRun(id: string): Promise<Run>;
  startRun(options: {
    warehouse: string;
    acceptRemovals?: boolean;
  }): Promise<Run>;
  /** The tables that fit what a person typed, best first. */
  search(
    query: SearchQuery,
    options?: { signal?: AbortSignal },
  ): Promise<SearchAnswer>;
  /** What to begin with where nothing is looked for. */
  getSearchStart(): Promise<SearchStart>;
  /** What abbreviations stand for. */
  listSearchAbbreviations(): Promise<{ items: SearchAbbreviation[] }>;
  putSearchAbbreviation(
    abbreviation: string,
    meanings: string[],
  ): Promise<SearchAbbreviation>;
  deleteSearchAbbreviation(abbreviation: string): Promise<void>;
  /** Says that a person was left with nothing found; counted without her name. */
  reportSearchMiss(words: string): Promise<void>;
  /** What people searched for and did not find, most frequent first. */
  listSearchMisses(options?: { limit?: number }): Promise<{
    items: SearchMiss[];
    totalItems: number;
    keptDays: number;
    enabled: boolean;
  }>;
  /** What is said of tables and columns, as a file. */
  exportWords(query: ExportWordsQuery): Promise<Blob>;
  /** The caller's imports, newest first, and whether she may import at all. */
  listImports(options?: {
    limit?: number;
    cursor?: string;
  }): Promise<Page<WordsImport> & { mayImport: boolean }>;
  /** Uploads a file of words; nothing is written before it is applied. */
  createImport(file: File): Promise<WordsImport>;
  getImport(id: string): Promise<WordsImport>;
  mapImport(id: string, mapping: WordsMapping): Promise<WordsImport>;
  listImportLines(
    id: string,
    options?: { outcome?: WordsOutcome[]; limit?: number; cursor?: string },
  ): Promise<Page<WordsImportLine>>;
  /** Writes the next lines; repeated until none is left. */
  applyImport(id: string): Promise<WordsImport>;
  /** Takes the next lines back; repeated until none is left. */
  undoImport(id: string): Promise<WordsImport>;
}

/**
 * Reads and reviews tables through Datamap's HTTP API.
 *
 * @public
 */
export const datamapApiRef = createApiRef<DatamapApi>().with({
  id: 'plugin.datamap.service',
  pluginId: 'datamap',
});
