import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import { useTranslate } from '../../translation';
import { useToast } from '../page';
import { Subject } from './keptDrafts';

/** Makes what was written earlier stand again. */
export function useRevert({ address, column }: Subject) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation({
    mutationFn: (options: { to: number; revision: number }) =>
      api.revertNote(address, options, column),
    onSuccess: () =>
      tell({
        title: t('describe.history.done'),
        status: 'success',
        timeout: 6_000,
      }),
    onError(error) {
      const overtaken =
        error instanceof ResponseError && error.statusCode === 409;
      tell({
        title: t(`describe.history.${overtaken ? 'overtaken' : 'failed'}`),
        status: overtaken ? 'warning' : 'danger',
      });
    },
    onSettled: () =>
      Promise.all(
        [queryKeys.table(address), queryKeys.allDescribing()].map(queryKey =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
