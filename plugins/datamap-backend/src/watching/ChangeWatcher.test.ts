import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import {
  ConnectorError,
  type ChangeListener,
} from '@datamap/plugin-datamap-node';
import { FixtureConnector } from '../__testUtils__/FixtureConnector';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import { ChangeWatcher, type ReadNow } from './ChangeWatcher';

const lost = new ConnectorError({
  code: 'connection-lost',
  message: 'It went away.',
  transient: true,
});

class TellingConnector extends FixtureConnector {
  listeners: ChangeListener[] = [];
  closes = 0;
  failures: Error[] = [];

  async watch(listener: ChangeListener) {
    const failure = this.failures.shift();
    if (failure) {
      throw failure;
    }
    this.listeners.push(listener);
    return {
      close: async () => {
        this.closes += 1;
      },
    };
  }
}

describe('ChangeWatcher', () => {
  let connector: TellingConnector;
  let answers: ReadNow[];
  let reads: string[];
  let watcher: ChangeWatcher;

  beforeEach(async () => {
    connector = new TellingConnector();
    answers = [];
    reads = [];
    watcher = ChangeWatcher.create({
      warehouses: [
        { id: 'main', connector },
        { id: 'silent', connector: new FixtureConnector() },
      ] as unknown as ConfiguredWarehouse[],
      readNow: async warehouse => {
        reads.push(warehouse);
        return answers.shift() ?? 'started';
      },
      logger: mockServices.logger.mock(),
      settle: 20,
      retry: 20,
    });
  });

  afterEach(() => watcher.stop());

  it('reads once for many changes in a row', async () => {
    watcher.start();
    await sleep(5);
    for (let i = 0; i < 100; i++) {
      connector.listeners[0].onChange();
    }
    await sleep(60);
    expect(reads).toEqual(['main']);
    connector.listeners[0].onChange();
    await sleep(60);
    expect(reads).toEqual(['main', 'main']);
  });

  it('reads again after a run that was under way, which may have missed it', async () => {
    answers = ['under-way', 'under-way', 'started'];
    watcher.start();
    await sleep(5);
    connector.listeners[0].onChange();
    await sleep(150);
    expect(reads).toEqual(['main', 'main', 'main']);
  });

  it('leaves a warehouse alone that is paused, or in its quiet hours', async () => {
    answers = ['left-alone'];
    watcher.start();
    await sleep(5);
    connector.listeners[0].onChange();
    await sleep(80);
    expect(reads).toEqual(['main']);
  });

  it('listens again after it ended, and reads what nobody heard', async () => {
    watcher.start();
    await sleep(5);
    connector.failures = [lost, lost];
    connector.listeners[0].onEnd(lost);
    await sleep(300);
    expect(connector.listeners).toHaveLength(2);
    expect(reads).toEqual(['main']);
  });

  it('stops: nothing is heard and nothing is tried any more', async () => {
    watcher.start();
    await sleep(5);
    connector.listeners[0].onChange();
    await watcher.stop();
    connector.listeners[0].onEnd(lost);
    await sleep(80);
    expect(connector.closes).toBe(1);
    expect(connector.listeners).toHaveLength(1);
    expect(reads).toEqual([]);
  });
});
