import type { NoteProposal } from '@datamap/plugin-datamap-common';

/** A row of `note_proposals`, with the column that its note is about. */
export interface ProposalRow {
  id: string;
  note_id: string;
  title: string | null;
  description: string | null;
  message: string | null;
  proposed_by: string | null;
  proposed_at: Date;
  state: NoteProposal['state'];
  answer: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  /** Null where it is about the table itself. */
  column_name: string | null;
}

/** A proposal as the API has it, for one who may be the one who made it. */
export function proposalOf(row: ProposalRow, caller: string): NoteProposal {
  const { column_name: column, title, description, message, answer } = row;
  return {
    id: row.id,
    state: row.state,
    at: row.proposed_at.toISOString(),
    mine: row.proposed_by === caller,
    ...(row.proposed_by === null ? {} : { by: row.proposed_by }),
    ...(column === null ? {} : { column }),
    ...(title === null ? {} : { title }),
    ...(description === null ? {} : { description }),
    ...(message === null ? {} : { message }),
    ...(answer === null ? {} : { answer }),
    ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
    ...(row.decided_at === null
      ? {}
      : { decidedAt: row.decided_at.toISOString() }),
  };
}
