import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Table } from '@datamap/plugin-datamap-common';
import {
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { datamapApiRef, DeprecationWords, TableAddress } from '../../api';
import { queryKeys } from '../../query';
import { Translate, useTranslate } from '../../translation';
import { useToast } from '../page';

/** What an owner says of a table. */
export type TrustChange =
  | { action: 'certify'; sentence: string }
  | { action: 'retire'; words: DeprecationWords }
  | { action: 'withdraw' | 'keep' };

/** Why something could not be said, for the person who said it. */
export function trustFailure(error: Error, table: string, t: Translate) {
  const isResponse = error instanceof ResponseError;
  if (isResponse && error.statusCode === 403) {
    return t('trust.forbidden', { table });
  }
  return isResponse && [400, 409].includes(error.statusCode)
    ? t('trust.invalid', { reason: error.body.error.message })
    : t('trust.failed');
}

function addressOf(table: Table): TableAddress {
  return { warehouse: table.warehouse, table: table.entityName };
}

/** Says something of relying on a table, and asks again for all that shows it. */
export function useTrustChange(table: Table) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  const address = addressOf(table);
  return useMutation<void, Error, TrustChange>({
    async mutationFn(change) {
      switch (change.action) {
        case 'certify':
          await api.putCertification(address, change.sentence);
          break;
        case 'retire':
          await api.putDeprecation(address, change.words);
          break;
        case 'withdraw':
          await api.deleteCertification(address);
          break;
        default:
          await api.deleteDeprecation(address);
      }
    },
    onSuccess(_, { action }) {
      tell({
        title: t(`trust.saved.${action}`, { table: table.title }),
        status: 'success',
        timeout: 6_000,
      });
    },
    async onSettled() {
      await Promise.all(
        [
          queryKeys.allTables(),
          queryKeys.allFacets(),
          queryKeys.table(address),
          queryKeys.allSearches(),
          queryKeys.searchStart(),
        ].map(queryKey => client.invalidateQueries({ queryKey })),
      );
    },
  });
}

/** What was ever said of relying on a table, newest first. */
export function useTrustHistory(table: Table) {
  const api = useApi(datamapApiRef);
  const address = addressOf(table);
  return useInfiniteQuery({
    queryKey: queryKeys.trustHistory(address),
    queryFn: ({ pageParam }) =>
      api.listTrustHistory(address, { limit: 20, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}
