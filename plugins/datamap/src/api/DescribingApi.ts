import {
  AcceptSuggestion,
  Describing,
  DescribingQuery,
  Note,
  NoteProposal,
  NoteProposalDecision,
  NoteProposalInput,
  NoteProposalItem,
  NoteSkipReason,
  NoteVersion,
  NoteWords,
  TableNotes,
} from '@datamap/plugin-datamap-common';
import { TableAddress } from './DatamapApi';

/**
 * What people write about tables and columns. Where a column is named, it is
 * about that; else about the table.
 *
 * @public
 */
export interface DescribingApi {
  /** What people wrote about a table and its columns, beside the database's words. */
  getNotes(address: TableAddress): Promise<TableNotes>;
  /** Writes a whole note over the revision that was edited; 409 where there is a newer one. */
  putNote(
    address: TableAddress,
    note: NoteWords & { revision: number },
    column?: string,
  ): Promise<Note>;
  /** Who wrote what, newest first. */
  listNoteHistory(
    address: TableAddress,
    options?: { column?: string; limit?: number; cursor?: string },
  ): Promise<{
    items: NoteVersion[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }>;
  /** Makes an earlier version stand again; 0 is before anybody wrote. */
  revertNote(
    address: TableAddress,
    options: { to: number; revision: number },
    column?: string,
  ): Promise<Note>;
  /** Puts something aside that somebody was asked to describe. */
  putNoteSkip(
    address: TableAddress,
    reason: NoteSkipReason,
    column?: string,
  ): Promise<void>;
  /** Takes that back. */
  deleteNoteSkip(address: TableAddress, column?: string): Promise<void>;
  /** What readers propose for a table: all of it for who may describe it, else one's own. */
  listNoteProposals(
    address: TableAddress,
    options?: { limit?: number; cursor?: string },
  ): Promise<{
    items: NoteProposal[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }>;
  /** Proposes words to the owner. */
  proposeNote(
    address: TableAddress,
    proposal: NoteProposalInput,
    column?: string,
  ): Promise<NoteProposal>;
  /** Accepts or declines what a reader proposed; 409 where somebody wrote or decided meanwhile. */
  decideNoteProposal(
    address: TableAddress,
    id: string,
    decision: NoteProposalDecision,
  ): Promise<NoteProposal>;
  /** Takes back what one proposed. */
  withdrawNoteProposal(address: TableAddress, id: string): Promise<void>;
  /** What waits for one's decision, or what one proposed, across tables. */
  listProposals(options: {
    role: 'decide' | 'made';
    limit?: number;
    cursor?: string;
  }): Promise<{
    items: NoteProposalItem[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }>;
  /** Tables and columns that lack words, most used first. */
  listDescribing(query?: DescribingQuery): Promise<Describing>;
  /** Writes the same words to all columns of a name and type that lack them. */
  acceptSuggestion(
    suggestion: AcceptSuggestion,
  ): Promise<{ written: number; left: number }>;
}
