import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import { tableItem } from '../__fixtures__/feedItems';
import { InMemoryFeed } from '../__fixtures__/InMemoryFeed';
import { ManualScheduler } from '../__fixtures__/ManualScheduler';
import { RecordingConnection } from '../__fixtures__/RecordingConnection';
import { readProviderOptions } from '../config/readProviderOptions';
import { DatamapEntityProvider } from './DatamapEntityProvider';

const TASK = 'datamap-follow-feed';

async function connected() {
  const connection = new RecordingConnection();
  const events = mockServices.events();
  const feed = new InMemoryFeed();
  const logger = mockServices.logger.mock();
  const scheduler = new ManualScheduler();
  const listConsumers = jest.spyOn(feed, 'listConsumers');
  const provider = DatamapEntityProvider.create({
    events,
    feed,
    held: async () => connection.refs(),
    logger,
    options: readProviderOptions(mockServices.rootConfig()),
    scheduler,
  });
  await provider.connect(connection);
  const pass = () => scheduler.triggerTask(TASK);
  return {
    connection,
    events,
    feed,
    listConsumers,
    logger,
    pass,
    provider,
    scheduler,
  };
}

describe('DatamapEntityProvider', () => {
  it('asks for nothing when it is connected', async () => {
    const { feed, listConsumers, provider, scheduler } = await connected();
    expect(provider.getProviderName()).toBe('datamap');
    expect(listConsumers).not.toHaveBeenCalled();
    expect(feed.reads).toEqual([]);
    expect([...scheduler.tasks.values()]).toEqual([
      expect.objectContaining({ id: TASK, scope: 'global' }),
    ]);
  });

  it('warns of a lasting failure once, passes it on each time, and says when it is over', async () => {
    const { connection, feed, listConsumers, logger, pass } = await connected();
    feed.put(tableItem('orders'));
    const failure = new ServiceUnavailableError('Not there yet');
    listConsumers.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);

    await expect(pass()).rejects.toThrow('Not there yet');
    await expect(pass()).rejects.toThrow('Not there yet');
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Not there yet'),
    );

    await pass();
    expect(connection.entities.size).toBe(1);
    expect(logger.info).toHaveBeenCalledWith(
      "The catalog follows Datamap's feed again",
    );
  });

  it('does not overtake a pass that outlived its time limit', async () => {
    const { connection, feed, logger, pass } = await connected();
    feed.put(tableItem('orders'));

    await Promise.all([pass(), pass()]);

    expect(connection.mutations).toHaveLength(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('still waits for the catalog'),
    );
  });

  it('lets no hint fail, whatever its payload', async () => {
    const { connection, events, feed, scheduler } = await connected();
    const hint = (eventPayload: unknown) =>
      events.publish({ topic: 'datamap.sync-finished', eventPayload });
    jest
      .spyOn(scheduler, 'triggerTask')
      .mockRejectedValueOnce(new ConflictError('is currently running'));
    feed.put(tableItem('orders'));

    await hint({ warehouse: 'main' });
    expect(connection.entities.size).toBe(0);

    await hint(undefined);
    expect(connection.entities.size).toBe(1);
  });
});
