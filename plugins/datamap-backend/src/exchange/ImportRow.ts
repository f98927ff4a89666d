import type {
  WordsImport,
  WordsImportLine,
  WordsMapping,
  WordsOutcome,
  WordsProblem,
} from '@datamap/plugin-datamap-common';

/** A row of `imports`. */
export interface ImportRow {
  id: string;
  file_name: string;
  format: 'xlsx' | 'csv';
  encoding: string | null;
  state: WordsImport['state'];
  headings: string[];
  mapping: WordsMapping;
  imported_by: string | null;
  imported_at: Date;
  applied_at: Date | null;
  undone_by: string | null;
  undone_at: Date | null;
}

/** What a line is about, for whoever looks at the list. */
export type LinePlace = Pick<
  WordsImportLine,
  'schema' | 'table' | 'column' | 'address'
>;

/** A row of `import_lines`. */
export interface ImportLineRow {
  import_id: string;
  line: number;
  cells: string[] | null;
  finding: WordsOutcome | null;
  result: WordsOutcome | null;
  problem: WordsProblem | null;
  place: LinePlace | null;
  fields: string[] | null;
  seen_revision: number | null;
  note_id: string | null;
  revision: number | null;
}

/** Lines that will be written, in SQL. */
export const TO_WRITE = `(finding in ('new', 'changed') and result is null)`;
/** Lines that were written and not taken back, in SQL. */
export const TO_UNDO = `(result = 'written')`;
