import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { OwnershipDecision } from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../../api';
import { queryKeys } from '../../query';
import { Translate, useTranslate } from '../../translation';
import { useToast } from '../page';

/** What can be done about who owns a table. */
export type OwnershipDeed =
  | { kind: 'ask'; owner?: string; reason: string }
  | { kind: 'give'; owner: string }
  | { kind: 'giveBack' }
  | { kind: 'decide'; id: string; decision: OwnershipDecision }
  | { kind: 'withdraw'; id: string };

/** Why something could not be done, for the person who did it. */
export function ownershipFailure(error: Error, t: Translate): string {
  const isResponse = error instanceof ResponseError;
  if (isResponse && error.statusCode === 403) {
    return t('ownership.said.forbidden');
  }
  return isResponse && [400, 409].includes(error.statusCode)
    ? t('ownership.said.invalid', { reason: error.body.error.message })
    : t('ownership.said.failed');
}

/** Asks for a table, gives it away, decides; says how that went. */
export function useOwnershipDeeds(address: TableAddress, title: string) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation<unknown, Error, OwnershipDeed>({
    mutationFn: deed => {
      switch (deed.kind) {
        case 'ask': {
          const { owner, reason } = deed;
          return api.askForOwnership(address, { owner, reason });
        }
        case 'give':
          return api.putOwner(address, deed.owner);
        case 'giveBack':
          return api.deleteOwner(address);
        case 'decide':
          return api.decideOwnershipRequest(address, deed.id, deed.decision);
        default:
          return api.withdrawOwnershipRequest(address, deed.id);
      }
    },
    onSuccess: (_, deed) => {
      const said = deed.kind === 'decide' ? deed.decision.decision : deed.kind;
      tell({
        title: t(`ownership.said.${said}`, { table: title }),
        status: 'success',
        timeout: 6_000,
      });
    },
    onError: (error, deed) => {
      // Dialogs say it themselves.
      if (deed.kind === 'decide' || deed.kind === 'withdraw') {
        const overtaken =
          error instanceof ResponseError && error.statusCode === 409;
        tell({
          title: overtaken
            ? t('ownership.said.overtaken')
            : ownershipFailure(error, t),
          status: overtaken ? 'warning' : 'danger',
        });
      }
    },
    onSettled: () =>
      Promise.all(
        [
          queryKeys.table(address),
          queryKeys.allTables(),
          queryKeys.allFacets(),
          queryKeys.allSearches(),
          queryKeys.searchStart(),
          queryKeys.allDescribing(),
          queryKeys.allProposals(),
          queryKeys.allOwnershipRequests(),
        ].map(queryKey => client.invalidateQueries({ queryKey })),
      ),
  });
}
