import type { NoteWords, TableKind } from '@datamap/plugin-datamap-common';

/** A table or a column with all that is said of it, as an export has it. */
export interface WordsLine {
  warehouse: string;
  schema: string;
  table: string;
  kind: TableKind;
  /** Absent for the table itself. */
  column?: string;
  /** What people wrote. */
  words: NoteWords;
  /** The version of the note; 0 where nobody wrote. */
  revision: number;
  /** What the source says. */
  comment?: string;
}
