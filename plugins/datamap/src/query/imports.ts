import { useApi } from '@backstage/frontend-plugin-api';
import {
  ExportWordsQuery,
  WordsImport,
  WordsMapping,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How many imports and lines one request brings. */
const pageSize = 20;
const linesAtOnce = 50;

/** The reader's imports, newest first, and whether she may import at all. */
export function useImports() {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.imports(),
    queryFn: ({ pageParam }) =>
      api.listImports({ limit: pageSize, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => pageInfo.nextCursor,
  });
}

/** One import. */
export function useImport(id: string) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.import(id),
    queryFn: () => api.getImport(id),
  });
}

/** The lines of an import of which some of these becomes; all without. */
export function useImportLines(id: string, outcomes: WordsOutcome[]) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.importLinesOf(id, outcomes),
    queryFn: ({ pageParam }) =>
      api.listImportLines(id, {
        ...(outcomes.length > 0 && { outcome: outcomes }),
        limit: linesAtOnce,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Makes a file of words. */
export function useExportWords() {
  const api = useApi(datamapApiRef);
  return useMutation({
    mutationFn: (query: ExportWordsQuery) => api.exportWords(query),
  });
}

/** Uploads a file. */
export function useUpload() {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => api.createImport(file),
    onSuccess(uploaded) {
      client.setQueryData(queryKeys.import(uploaded.id), uploaded);
      return client.invalidateQueries({ queryKey: queryKeys.imports() });
    },
  });
}

/** What can be done with an import. */
export type ImportAction =
  | { kind: 'map'; mapping: WordsMapping }
  | { kind: 'apply' | 'undo' };

/**
 * Maps, applies or undoes an import. What takes several requests tells after
 * each how far it is.
 */
export function useImportAction(id: string) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const toldOf = (now: WordsImport) =>
    client.setQueryData(queryKeys.import(id), now);
  return useMutation({
    mutationFn: async (action: ImportAction) => {
      if (action.kind === 'map') {
        toldOf(await api.mapImport(id, action.mapping));
        return;
      }
      let now: WordsImport;
      do {
        now =
          action.kind === 'apply'
            ? await api.applyImport(id)
            : await api.undoImport(id);
        toldOf(now);
      } while (now.state === 'applying' || now.state === 'undoing');
    },
    onSettled: (_result, _error, { kind }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.importLines(id) }),
        client.invalidateQueries({ queryKey: queryKeys.imports() }),
        ...(kind === 'map'
          ? []
          : [
              client.invalidateQueries({ queryKey: queryKeys.import(id) }),
              client.invalidateQueries({ queryKey: queryKeys.allTables() }),
              client.invalidateQueries({ queryKey: queryKeys.allSearches() }),
            ]),
      ]),
  });
}
