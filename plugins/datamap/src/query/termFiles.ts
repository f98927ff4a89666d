import { useApi } from '@backstage/frontend-plugin-api';
import {
  ExportTermsQuery,
  TermImport,
  TermImportResult,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** The last files of terms that were imported. */
export function useTermImports() {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.termImports(),
    queryFn: () => api.listTermImports(),
  });
}

/** Makes a file of all terms. */
export function useExportTerms() {
  const api = useApi(datamapApiRef);
  return useMutation<Blob, Error, ExportTermsQuery>({
    mutationFn: query => api.exportTerms(query),
  });
}

/** Asks again for all that shows terms. */
function useTermsChanged() {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      [queryKeys.glossary(), ['datamap', 'table'], queryKeys.allSearches()].map(
        queryKey => client.invalidateQueries({ queryKey }),
      ),
    );
  };
}

/** Looks at a file of terms, or writes what it says. */
export function useImportTerms() {
  const api = useApi(datamapApiRef);
  const changed = useTermsChanged();
  return useMutation<TermImportResult, Error, { file: File; dryRun: boolean }>({
    mutationFn: ({ file, dryRun }) => api.importTerms(file, { dryRun }),
    onSettled: async (_, __, { dryRun }) => {
      if (!dryRun) {
        await changed();
      }
    },
  });
}

/** Takes an import of terms back. */
export function useUndoTermImport() {
  const api = useApi(datamapApiRef);
  const changed = useTermsChanged();
  return useMutation<TermImport, Error, string>({
    mutationFn: id => api.undoTermImport(id),
    onSettled: changed,
  });
}
