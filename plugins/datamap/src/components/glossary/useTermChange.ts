import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  GlossaryTerm,
  GlossaryTermInput,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import { Translate, useTranslate } from '../../translation';
import { useToast } from '../page';

/** What becomes of a term. */
export type TermChange =
  | { action: 'save'; id?: string; term: GlossaryTermInput }
  | { action: 'delete'; id: string; name: string }
  | { action: 'relate' | 'unrelate'; id: string; other: string };

/** What somebody else saved meanwhile, where that is why nothing was. */
export function savedMeanwhile(error: Error | null): GlossaryTerm | undefined {
  if (!(error instanceof ResponseError) || error.statusCode !== 409) {
    return undefined;
  }
  const { current } = error.body as { current?: GlossaryTerm };
  return current;
}

/** Why a term could not be changed, in words. */
export function termFailure(error: Error, t: Translate): string {
  if (!(error instanceof ResponseError)) {
    return t('glossary.failed');
  }
  switch (error.statusCode) {
    case 400:
    case 404:
    case 409:
      return t('glossary.invalid', { reason: error.body.error.message });
    case 401:
    case 403:
      return t('glossary.forbidden');
    default:
      return t('glossary.failed');
  }
}

/** Saves, relates or deletes a term, and asks again for all that shows it. */
export function useTermChange() {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation<string | undefined, Error, TermChange>({
    async mutationFn(change) {
      switch (change.action) {
        case 'delete':
          await api.deleteTerm(change.id);
          return t('glossary.deleted', { name: change.name });
        case 'relate':
          await api.relateTerms(change.id, change.other);
          return undefined;
        case 'unrelate':
          await api.unrelateTerms(change.id, change.other);
          return undefined;
        default: {
          const { name } = change.id
            ? await api.putTerm(change.id, change.term)
            : await api.createTerm(change.term);
          return t('glossary.saved', { name });
        }
      }
    },
    // What is chosen from a list shows there.
    onSuccess(title) {
      if (title) {
        tell({ title, status: 'success', timeout: 6_000 });
      }
    },
    async onSettled() {
      await Promise.all(
        [
          queryKeys.glossary(),
          ['datamap', 'table'],
          queryKeys.allSearches(),
        ].map(queryKey => client.invalidateQueries({ queryKey })),
      );
    },
  });
}
