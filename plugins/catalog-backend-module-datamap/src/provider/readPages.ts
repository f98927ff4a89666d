import { ServiceUnavailableError } from '@backstage/errors';
import type { Feed, FeedPage } from '../feed/Feed';

/**
 * Reads the feed page by page. The next page is asked for when the one before
 * has been dealt with.
 *
 * @throws ServiceUnavailableError if the feed says that there is more and does not go on
 */
export async function* readPages(
  feed: Feed,
  options: { after: number; limit: number; signal: AbortSignal },
): AsyncGenerator<FeedPage> {
  const { limit, signal } = options;
  let { after } = options;
  for (;;) {
    signal.throwIfAborted();
    const page = await feed.readPage({ after, limit, signal });
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
