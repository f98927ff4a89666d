import type {
  NoteAction,
  NoteSkipReason,
  NoteWords,
} from '@datamap/plugin-datamap-common';

/** The number that a note of a table itself has instead of a column's. */
export const TABLE_ITSELF = 0;

/** A row of `notes`. */
export interface NoteRow {
  id: string;
  table_id: string;
  /** 0 for the table itself; null while the column is not there. */
  attnum: number | null;
  /** Null for the table itself. */
  column_name: string | null;
  /** What `attnum` holds for. */
  identity: string | null;
  words: NoteWords;
  revision: number;
  written_by: string | null;
  written_at: Date | null;
  source_comment: string | null;
  skip_reason: NoteSkipReason | null;
  skipped_by: string | null;
  skipped_at: Date | null;
  /** Of a table: the note of the column that tells its period, if one does. */
  period_note: string | null;
}

/** A row of `note_versions`. */
export interface NoteVersionRow {
  note_id: string;
  revision: number;
  words: NoteWords;
  action: NoteAction;
  reverted_to: number | null;
  written_by: string | null;
  written_at: Date;
  /** Of a table: the note of the column that told its period, if one did. */
  period_note: string | null;
}
