import { Readable } from 'node:stream';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  datamapTableReadPermission,
  SEARCH_TYPE_TABLE,
  type FeedItem,
} from '@datamap/plugin-datamap-common';
import { emptyDocument } from '../document/emptyDocument';
import { toDocument } from '../document/toDocument';
import type { TableFeed } from '../feed/TableFeed';

/** What {@link TableCollatorFactory.create} needs. */
export interface TableCollatorOptions {
  feed: TableFeed;
  locationTemplate: string;
  /** Whether documents tell rows and last update; true by default. */
  figures?: boolean;
  logger: LoggerService;
  pageSize: number;
}

/**
 * Makes the documents of all tables from the feed, a page at a time.
 */
export class TableCollatorFactory implements DocumentCollatorFactory {
  static create(options: TableCollatorOptions): TableCollatorFactory {
    return new TableCollatorFactory(options);
  }

  readonly type = SEARCH_TYPE_TABLE;
  readonly visibilityPermission = datamapTableReadPermission;
  readonly #options: TableCollatorOptions;
  #revision = 0;

  private constructor(options: TableCollatorOptions) {
    this.#options = options;
  }

  /** The revision of the feed that the last complete pass has taken. */
  get revision(): number {
    return this.#revision;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  /**
   * A table that changes while the pages are read comes again in a later one.
   * The first is kept, and only the revision at the beginning is taken: the next
   * pass brings the rest.
   */
  async *#documents(): AsyncGenerator<IndexableDocument> {
    const seen = new Set<string>();
    let revision: number | undefined;
    for await (const page of this.#pages()) {
      revision ??= page.latestRevision;
      for (const item of page.items) {
        const document = seen.has(`${item.warehouse}/${item.entityName}`)
          ? undefined
          : this.#documentOf(item);
        if (document) {
          seen.add(`${item.warehouse}/${item.entityName}`);
          yield document;
        }
      }
    }
    if (seen.size === 0) {
      yield emptyDocument;
    }
    this.#revision = revision ?? 0;
  }

  async *#pages() {
    const { feed, pageSize: limit } = this.#options;
    for (let after = 0; ; ) {
      const page = await feed.readPage({ after, limit });
      yield page;
      if (!page.hasMore) {
        return;
      }
      if (page.nextAfter <= after) {
        throw new ServiceUnavailableError(
          `Datamap's feed says that there is more after revision "${after}" but does not go on; restart the backend, and report this if it stays`,
        );
      }
      after = page.nextAfter;
    }
  }

  /** One table of which no document can be made must not keep all others from the search. */
  #documentOf(item: FeedItem): IndexableDocument | undefined {
    if (item.type !== 'table' || item.operation === 'remove') {
      return undefined;
    }
    try {
      return toDocument(item, this.#options);
    } catch (error) {
      this.#options.logger.error(
        `Left "${item.entityName}" of warehouse "${item.warehouse}" out of the search: ${error}`,
      );
      return undefined;
    }
  }
}
