export {
  type ReadingAction,
  useAdministration,
  useReadingAction,
} from './administration';
export { useAuditEvents } from './audit';
export { useCoverage } from './coverage';
export { DatamapQueries } from './DatamapQueries';
export { useChangeGroups, useChanges, useTableChanges } from './changes';
export {
  useTableTerms,
  useTerm,
  useTermHistory,
  useTermPlaces,
  useTerms,
} from './glossary';
export {
  useExportTerms,
  useImportTerms,
  useTermImports,
  useUndoTermImport,
} from './termFiles';
export { type HistoryRange, useHistory } from './history';
export {
  type ImportAction,
  useExportWords,
  useImport,
  useImportAction,
  useImportLines,
  useImports,
  useUpload,
} from './imports';
export { useMap, usePaths } from './map';
export { useNoteHistory, useNotes, useThingsToDescribe } from './notes';
export {
  useOwners,
  useOwnership,
  useOwnershipRequests,
  useTableOwnershipRequests,
} from './ownership';
export { useProposals, useTableProposals } from './proposals';
export { queryKeys } from './queryKeys';
export {
  type AbbreviationChange,
  useAbbreviationChange,
  useAbbreviations,
  useMisses,
  useSearch,
  useSearchStart,
} from './search';
export {
  useColumns,
  useConstraints,
  useDefinition,
  useFacets,
  useIndexes,
  useReferences,
  useTable,
  useTables,
} from './tables';
export {
  useSchema,
  useSchemas,
  useWarehouse,
  useWarehouses,
} from './warehouses';
