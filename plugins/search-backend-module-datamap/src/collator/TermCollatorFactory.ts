import { Readable } from 'node:stream';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { SEARCH_TYPE_TERM } from '@datamap/plugin-datamap-common';
import { glossaryDocument } from '../document/glossaryDocument';
import { termDocument } from '../document/termDocument';
import type { Glossary } from '../glossary/Glossary';

/** As many as the API gives at once. */
const PAGE_SIZE = 500;

/**
 * Makes the documents of all terms, a page at a time. There is no permission to
 * ask for: everybody who signed in reads the glossary, and no document names a
 * table.
 */
export class TermCollatorFactory implements DocumentCollatorFactory {
  static create(options: { glossary: Glossary }): TermCollatorFactory {
    return new TermCollatorFactory(options.glossary);
  }

  readonly type = SEARCH_TYPE_TERM;
  readonly #glossary: Glossary;

  private constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    yield glossaryDocument;
    let cursor: string | undefined;
    do {
      const page = await this.#glossary.readPage({ cursor, limit: PAGE_SIZE });
      yield* page.items.map(termDocument);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
}
