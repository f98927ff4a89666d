import {
  FindPathsQuery,
  GetMapQuery,
  ListAuditEventsQuery,
  ListCoverageQuery,
  ListChangesQuery,
  ListTablesQuery,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import { ChangeFilters, TableAddress, TableFilters } from '../api';

/** The names under which answers are kept; all lists of tables begin with `tables`. */
export const queryKeys = {
  administration: () => ['datamap', 'administration'] as const,
  auditEvents: (query: ListAuditEventsQuery) =>
    ['datamap', 'audit', query] as const,
  warehouses: () => ['datamap', 'warehouses'] as const,
  warehouse: (warehouse: string) =>
    ['datamap', 'warehouses', warehouse] as const,
  schemas: (warehouse: string) =>
    ['datamap', 'warehouses', warehouse, 'schemas'] as const,
  schema: (warehouse: string, schema: string) =>
    ['datamap', 'warehouses', warehouse, 'schemas', schema] as const,
  allTables: () => ['datamap', 'tables'] as const,
  tables: (query: ListTablesQuery) => ['datamap', 'tables', query] as const,
  allFacets: () => ['datamap', 'facets'] as const,
  facets: (filters: TableFilters) => ['datamap', 'facets', filters] as const,
  table: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table] as const,
  columns: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'columns'] as const,
  references: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'references'] as const,
  indexes: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'indexes'] as const,
  constraints: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'constraints'] as const,
  definition: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'definition'] as const,
  notes: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'notes'] as const,
  noteHistory: (
    { warehouse, table }: TableAddress,
    column: string | undefined,
  ) => ['datamap', 'table', warehouse, table, 'noteHistory', column] as const,
  tableProposals: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'proposals'] as const,
  allProposals: () => ['datamap', 'proposals'] as const,
  proposals: (role: 'decide' | 'made') =>
    ['datamap', 'proposals', role] as const,
  coverage: (query: ListCoverageQuery) =>
    ['datamap', 'coverage', query] as const,
  ownership: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'ownership'] as const,
  owners: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'owners'] as const,
  tableOwnershipRequests: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'ownershipRequests'] as const,
  allOwnershipRequests: () => ['datamap', 'ownershipRequests'] as const,
  ownershipRequests: (role: 'decide' | 'made') =>
    ['datamap', 'ownershipRequests', role] as const,
  glossary: () => ['datamap', 'glossary'] as const,
  terms: (words: string) => ['datamap', 'glossary', 'terms', words] as const,
  term: (id: string) => ['datamap', 'glossary', 'term', id] as const,
  termImports: () => ['datamap', 'glossary', 'imports'] as const,
  termHistory: (id: string) => ['datamap', 'glossary', 'history', id] as const,
  termPlaces: (id: string) => ['datamap', 'glossary', 'places', id] as const,
  tableTerms: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'terms'] as const,
  allDescribing: () => ['datamap', 'describing'] as const,
  describing: (skipped: 'none' | 'only') =>
    ['datamap', 'describing', skipped] as const,
  history: ({ warehouse, table }: TableAddress, range: string) =>
    ['datamap', 'table', warehouse, table, 'history', range] as const,
  trustHistory: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'trust'] as const,
  tableChanges: ({ warehouse, table }: TableAddress) =>
    ['datamap', 'table', warehouse, table, 'changes'] as const,
  changes: (query: ListChangesQuery) => ['datamap', 'changes', query] as const,
  changeGroups: (filters: ChangeFilters) =>
    ['datamap', 'changeGroups', filters] as const,
  allSearches: () => ['datamap', 'search'] as const,
  search: (words: string) => ['datamap', 'search', words] as const,
  searchStart: () => ['datamap', 'searchStart'] as const,
  abbreviations: () => ['datamap', 'abbreviations'] as const,
  misses: () => ['datamap', 'misses'] as const,
  imports: () => ['datamap', 'imports'] as const,
  import: (id: string) => ['datamap', 'import', id] as const,
  importLines: (id: string) => ['datamap', 'importLines', id] as const,
  importLinesOf: (id: string, outcomes: WordsOutcome[]) =>
    ['datamap', 'importLines', id, outcomes] as const,
  map: (query: GetMapQuery) => ['datamap', 'map', query] as const,
  paths: (query: FindPathsQuery) => ['datamap', 'paths', query] as const,
};
