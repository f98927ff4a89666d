import type { GlossaryTerm } from '@datamap/plugin-datamap-common';
import type { Glossary } from '../glossary/Glossary';

/** A glossary that gives one term at a time, whatever is asked for. */
export class InMemoryGlossary implements Glossary {
  readonly terms: GlossaryTerm[] = [];

  add(name: string, words: Partial<GlossaryTerm> = {}): void {
    this.terms.push({
      id: `0b9d3a4e-0000-4000-8000-00000000000${this.terms.length}`,
      name,
      otherNames: [],
      related: [],
      tables: 1,
      columns: 0,
      revision: 1,
      at: '2026-11-01T00:00:00Z',
      ...words,
    });
  }

  async readPage({ cursor = '0' }: { cursor?: string }) {
    const next = Number(cursor) + 1;
    return {
      items: this.terms.slice(Number(cursor), next),
      ...(next < this.terms.length && { nextCursor: String(next) }),
    };
  }
}
