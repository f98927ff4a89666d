import {
  AcceptSuggestion,
  Describing,
  DescribingQuery,
  Note,
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
  /** Tables and columns that lack words, most used first. */
  listDescribing(query?: DescribingQuery): Promise<Describing>;
  /** Writes the same words to all columns of a name and type that lack them. */
  acceptSuggestion(
    suggestion: AcceptSuggestion,
  ): Promise<{ written: number; left: number }>;
}
