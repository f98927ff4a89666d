import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How reading goes; asked often while a warehouse is being read. */
export function useAdministration() {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.administration(),
    queryFn: () => api.getAdministration(),
    refetchInterval: query =>
      query.state.data?.warehouses.some(({ activeRun }) => activeRun)
        ? 1_500
        : 15_000,
  });
}

/** What can be done about the reading of a warehouse. */
export type ReadingAction =
  | { kind: 'start' | 'pause' | 'resume'; warehouse: string }
  | { kind: 'cancel'; run: string };

/** Starts, cancels, pauses or resumes, and asks how it goes then. */
export function useReadingAction() {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (action: ReadingAction) => {
      switch (action.kind) {
        case 'start':
          await api.startRun({ warehouse: action.warehouse });
          break;
        case 'pause':
          await api.pauseWarehouse(action.warehouse);
          break;
        case 'resume':
          await api.resumeWarehouse(action.warehouse);
          break;
        default:
          await api.cancelRun(action.run);
      }
    },
    onSettled: () =>
      client.invalidateQueries({ queryKey: queryKeys.administration() }),
  });
}
