import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../../api';
import { queryKeys } from '../../query';
import { Translate } from '../../translation';

/** A term that is to apply to a table or a column, or to do so no longer. */
export interface TermLink {
  action: 'link' | 'unlink';
  id: string;
  column?: string;
}

/** Why a term could not be chosen, in words. */
export function linkFailure(error: Error, t: Translate): string {
  if (!(error instanceof ResponseError)) {
    return t('glossary.failed');
  }
  switch (error.statusCode) {
    case 404:
    case 409:
      return t('glossary.choose.failed', {
        reason: error.body.error.message,
      });
    case 401:
    case 403:
      return t('glossary.choose.forbidden');
    default:
      return t('glossary.failed');
  }
}

/** Says which terms apply to a table, and asks again for all that shows it. */
export function useTermLink(address: TableAddress) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  return useMutation<void, Error, TermLink>({
    async mutationFn({ action, id, column }) {
      await (action === 'link'
        ? api.linkTerm(address, id, column)
        : api.unlinkTerm(address, id, column));
    },
    async onSettled() {
      await Promise.all(
        [
          queryKeys.tableTerms(address),
          queryKeys.glossary(),
          queryKeys.allSearches(),
        ].map(queryKey => client.invalidateQueries({ queryKey })),
      );
    },
  });
}
