import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Column, PersonalDataDecision } from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../../api';
import { queryKeys } from '../../query';
import { useTranslate } from '../../translation';
import { useToast } from '../page';

/** What is decided about a column; without a decision it is taken back. */
export interface PersonalDataChange {
  column: Column;
  decision: PersonalDataDecision | undefined;
}

/** Decides whether a column holds personal data, and asks for the columns then. */
export function usePersonalData(address: TableAddress) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation<void, Error, PersonalDataChange>({
    mutationFn: ({ column, decision }) =>
      api.decidePersonalData(address, column.name, decision),
    onSuccess(_, { column }) {
      tell({
        title: t('personalData.saved', { column: column.title }),
        status: 'success',
        timeout: 6_000,
      });
    },
    onError(error) {
      const forbidden =
        error instanceof ResponseError && error.statusCode === 403;
      tell({
        title: t(`personalData.${forbidden ? 'forbidden' : 'failed'}`),
        status: 'danger',
      });
    },
    onSettled: () =>
      client.invalidateQueries({ queryKey: queryKeys.table(address) }),
  });
}
