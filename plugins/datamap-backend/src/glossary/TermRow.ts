import type { GlossaryTerm } from '@datamap/plugin-datamap-common';

/** What people write of a term. */
export type TermWords = Pick<
  GlossaryTerm,
  'name' | 'otherNames' | 'definition' | 'contact'
>;

/** A row of `glossary_terms`. */
export interface TermRow {
  id: string;
  name_key: string;
  words: TermWords;
  revision: number;
  written_by: string | null;
  written_at: Date;
}

/** How many tables and columns a term applies to, of those that the caller may read. */
export type TermUse = Pick<GlossaryTerm, 'tables' | 'columns'>;

/** What a term stands among: what it applies to, and what it is related to. */
export type TermSurroundings = TermUse & Pick<GlossaryTerm, 'related'>;

const ALONE: TermSurroundings = { tables: 0, columns: 0, related: [] };

/** A term as the API has it. */
export function termOf(
  row: TermRow,
  around: TermSurroundings = ALONE,
): GlossaryTerm {
  return {
    id: row.id,
    ...row.words,
    ...around,
    revision: row.revision,
    ...(row.written_by === null ? {} : { by: row.written_by }),
    at: row.written_at.toISOString(),
  };
}
