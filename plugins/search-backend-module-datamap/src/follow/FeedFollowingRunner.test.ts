import { mockServices } from '@backstage/backend-test-utils';
import { tableItem } from '../__testUtils__/feedItems';
import { InMemoryTableFeed } from '../__testUtils__/InMemoryTableFeed';
import { ManualScheduler } from '../__testUtils__/ManualScheduler';
import { FeedFollowingRunner } from './FeedFollowingRunner';

const TASK = 'search_index_datamap_table';

async function following(options: { rebuildEvery?: number } = {}) {
  const feed = new InMemoryTableFeed();
  const scheduler = new ManualScheduler();
  const events = mockServices.events();
  const logger = mockServices.logger.mock();
  const index = jest.fn(async () => {});
  const start = async () =>
    await FeedFollowingRunner.create({
      events,
      feed,
      logger,
      rebuildEvery: options.rebuildEvery ?? 60_000,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
      scheduler,
      taken: () => feed.latestRevision,
    }).run({ id: TASK, fn: index });
  await start();
  return {
    events,
    feed,
    index,
    logger,
    start,
    look: () => scheduler.triggerTask(TASK),
  };
}

describe('FeedFollowingRunner', () => {
  it('leaves the index as it is while the store never read a warehouse', async () => {
    const { feed, index, look } = await following();
    await look();
    expect(index).not.toHaveBeenCalled();
    expect(feed.consumers.size).toBe(0);
  });

  it('makes documents where something changed, and acknowledges it', async () => {
    const { feed, index, look } = await following();
    feed.put(tableItem('orders'));
    await look();
    await look();
    expect(index).toHaveBeenCalledTimes(1);
    expect(feed.consumers.get('search')).toMatchObject({ revision: 1 });

    feed.remove('main/ecommerce.orders');
    await look();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('makes them once after a start, since the index may have been lost', async () => {
    const { feed, index, look, start } = await following();
    feed.put(tableItem('orders'));
    await look();
    await start();
    await look();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('makes them where the store went back to an earlier revision', async () => {
    const { feed, index, look } = await following();
    feed.put(tableItem('orders'), tableItem('refunds'));
    await look();
    feed.latestRevision = 1;
    await look();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('makes them after a while although nothing changed', async () => {
    const { feed, index, look } = await following({ rebuildEvery: 0 });
    feed.put(tableItem('orders'));
    await look();
    await look();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('acknowledges nothing that failed, says so once, and tries again', async () => {
    const { feed, index, logger, look } = await following();
    feed.put(tableItem('orders'));
    index.mockRejectedValue(new Error('The engine is away'));
    await expect(look()).rejects.toThrow('The engine is away');
    await expect(look()).rejects.toThrow('The engine is away');
    expect(feed.consumers.size).toBe(0);
    expect(logger.warn).toHaveBeenCalledTimes(1);

    index.mockResolvedValue(undefined);
    await look();
    expect(feed.consumers.get('search')).toMatchObject({ revision: 1 });
  });

  it('looks at once on a hint', async () => {
    const { events, feed, index } = await following();
    feed.put(tableItem('orders'));
    await events.publish({
      topic: 'datamap.sync-finished',
      eventPayload: { warehouse: 'main' },
    });
    expect(index).toHaveBeenCalledTimes(1);
  });
});
