import { useApi } from '@backstage/frontend-plugin-api';
import {
  InferredReference,
  InferredReferenceVerdict,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../../../api';
import { queryKeys } from '../../../query';
import { useTranslate } from '../../../translation';
import { useToast } from '../../page';

interface Decision {
  reference: InferredReference;
  /** Undefined takes it back. */
  decision: InferredReferenceVerdict | undefined;
}

/** Says whether a suggested reference of a table is one, for everybody. */
export function useDecision(address: TableAddress) {
  const api = useApi(datamapApiRef);
  const queryClient = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation({
    mutationFn: ({ reference, decision }: Decision) =>
      api.decideInferredReference(address, reference.id, decision),
    onSuccess: () =>
      tell({
        title: t('relationships.suggested.saved'),
        status: 'success',
        timeout: 6_000,
      }),
    onError: () =>
      tell({ title: t('relationships.suggested.failed'), status: 'danger' }),
    onSettled: async (_, __, { reference: { otherTable } }) => {
      const { warehouse } = address;
      const other = otherTable.entityName;
      await Promise.all(
        [
          queryKeys.references(address),
          ...(other ? [queryKeys.references({ warehouse, table: other })] : []),
          ['datamap', 'map'],
        ].map(queryKey => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
}
