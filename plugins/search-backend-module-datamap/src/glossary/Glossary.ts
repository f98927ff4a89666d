import type { GlossaryTerm } from '@datamap/plugin-datamap-common';

/** Datamap's glossary, as the search sees it. */
export interface Glossary {
  /** A page of terms, by name, and where the next one begins. */
  readPage(options: {
    cursor?: string;
    limit: number;
  }): Promise<{ items: GlossaryTerm[]; nextCursor?: string }>;
}
