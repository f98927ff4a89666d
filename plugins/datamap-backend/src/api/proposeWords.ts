import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import type {
  NoteProposal,
  NoteProposalInput,
} from '@datamap/plugin-datamap-common';
import { readProposal } from '../notes/proposals/readProposal';
import type { WholeTableRow } from '../store/TableStore';
import type { ApiContext } from './ApiContext';
import { audited } from './audited';

/**
 * Keeps what a reader proposes for a table or a column, on record whichever way
 * she came.
 *
 * @param find - the table, as far as she may see it, and who she is
 */
export async function proposeWords(
  context: Pick<ApiContext, 'auditor' | 'proposals'>,
  options: {
    event: Pick<AuditorServiceCreateEventOptions, 'request' | 'meta'>;
    find: () => Promise<{ row: WholeTableRow; by: string }>;
    column?: string;
    words: NoteProposalInput;
  },
): Promise<{ proposal: NoteProposal; row: WholeTableRow }> {
  const { event, find, column, words } = options;
  return await audited(
    context,
    {
      ...event,
      eventId: 'note-proposal',
      meta: {
        action: 'propose',
        ...event.meta,
        ...(column === undefined ? {} : { column }),
      },
    },
    async () => {
      const { row, by } = await find();
      const proposal = await context.proposals.propose(row, {
        ...readProposal(words),
        column,
        by,
      });
      return { proposal, row };
    },
    ({ proposal: { id, title, description, message }, row }) => ({
      id,
      // A request names them by its path.
      ...(!event.request && {
        warehouse: row.warehouse,
        table: row.entity_name,
      }),
      after: {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        ...(message === undefined ? {} : { message }),
      },
    }),
  );
}
