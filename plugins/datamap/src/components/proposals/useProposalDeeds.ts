import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  NoteProposalDecision,
  NoteProposalInput,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../../api';
import { queryKeys } from '../../query';
import { useTranslate } from '../../translation';
import { useToast } from '../page';

/** What can be done about proposals for a table. */
export type ProposalDeed =
  | { kind: 'propose'; column?: string; proposal: NoteProposalInput }
  | { kind: 'decide'; id: string; decision: NoteProposalDecision }
  | { kind: 'withdraw'; id: string };

type Said = 'accepted' | 'done' | 'declined' | 'withdrawn';

function saidOf(deed: ProposalDeed): Said {
  if (deed.kind !== 'decide') {
    return 'withdrawn';
  }
  const { decision, revision } = deed.decision;
  return decision === 'accepted' && revision === undefined ? 'done' : decision;
}

/** Makes, decides and takes back proposals, and says how that went. */
export function useProposalDeeds(address: TableAddress) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation<unknown, unknown, ProposalDeed>({
    mutationFn: deed => {
      switch (deed.kind) {
        case 'propose':
          return api.proposeNote(address, deed.proposal, deed.column);
        case 'decide':
          return api.decideNoteProposal(address, deed.id, deed.decision);
        default:
          return api.withdrawNoteProposal(address, deed.id);
      }
    },
    onSuccess: (_, deed) =>
      tell({
        title:
          deed.kind === 'propose'
            ? t('proposals.sent')
            : t(`proposals.said.${saidOf(deed)}`),
        status: 'success',
        timeout: 6_000,
      }),
    onError: (error, deed) => {
      // The dialog says it itself, beside the words.
      if (deed.kind !== 'propose') {
        const overtaken =
          error instanceof ResponseError && error.statusCode === 409;
        tell({
          title: t(`proposals.said.${overtaken ? 'overtaken' : 'failed'}`),
          status: overtaken ? 'warning' : 'danger',
        });
      }
    },
    onSettled: () =>
      Promise.all(
        [
          queryKeys.table(address),
          queryKeys.allProposals(),
          queryKeys.allDescribing(),
        ].map(queryKey => client.invalidateQueries({ queryKey })),
      ),
  });
}
