import { ConfigReader } from '@backstage/config';
import { readRetention } from './readRetention';
import { readWarehouseConfig } from './readWarehouseConfig';

function read(data: object, id = 'main') {
  return readWarehouseConfig(
    id,
    new ConfigReader({ connector: 'postgres', ...data }),
    { defaultOwner: 'group:default/data-team' },
  );
}

describe('readWarehouseConfig', () => {
  it('gives what is not said its default', () => {
    expect(read({})).toMatchObject({
      id: 'main',
      title: 'main',
      interval: 900_000,
      figuresInterval: 900_000,
      owners: [],
      defaultOwner: 'group:default/data-team',
      owner: 'group:default/data-team',
      removalShare: 0.2,
    });
  });

  it('reads what is said', () => {
    const config = read({
      title: 'Main',
      schedule: { frequency: { hours: 1 } },
      owners: [{ pattern: 'a.*', owner: 'finance' }],
      defaultOwner: 'user:default/ann',
      owner: 'platform',
      removalShare: 1,
      updateLog: { schema: 'meta', table: 'table_updates' },
      contents: { tables: ['a.*'] },
    });
    expect(config).toMatchObject({
      title: 'Main',
      interval: 3_600_000,
      owners: [{ pattern: 'a.*', owner: 'group:default/finance' }],
      defaultOwner: 'user:default/ann',
      owner: 'group:default/platform',
      removalShare: 1,
      updateLogName: 'meta.table_updates',
    });
    expect(config.opensContents('a', 'b')).toBe(true);
    expect(config.opensContents('b', 'a')).toBe(false);
  });

  it.each([
    [{}, 'Main', "'datamap.warehouses.Main'"],
    [{}, '-main', "'datamap.warehouses.-main'"],
    [{}, 'a'.repeat(64), 'a'.repeat(64)],
    [{ connector: 1 }, 'main', 'connector'],
    [{ removalShare: 0 }, 'main', "'datamap.warehouses.main.removalShare'"],
    [{ removalShare: 1.1 }, 'main', 'removalShare'],
    [
      { schedule: { frequency: { seconds: 1 } } },
      'main',
      "'datamap.warehouses.main.schedule.frequency' is shorter than 60 seconds",
    ],
    [
      { schedule: { frequency: '1h', figures: '30m' } },
      'main',
      "'datamap.warehouses.main.schedule.figures' is shorter than 'datamap.warehouses.main.schedule.frequency'",
    ],
    [
      { schedule: { figures: 'seldom' } },
      'main',
      "'datamap.warehouses.main.schedule.figures' is no duration",
    ],
    [
      { schedule: { frequency: 'often' } },
      'main',
      "'datamap.warehouses.main.schedule.frequency' is no duration",
    ],
    [
      { defaultOwner: 'a:b:c' },
      'main',
      "'datamap.warehouses.main.defaultOwner'",
    ],
    [{ owners: [{ pattern: 'a.*', owner: '' }] }, 'main', 'owner'],
    [{ owners: [{ owner: 'a' }] }, 'main', 'pattern'],
  ])('refuses %j under %s and says where', (data, id, words) => {
    expect(() => read(data, id)).toThrow(words);
  });
});

describe('how often figures are read', () => {
  it.each([
    [{ frequency: { minutes: 1 } }, 60_000, 900_000],
    [{ frequency: '1h' }, 3_600_000, 3_600_000],
    [{ figures: { hours: 6 } }, 900_000, 21_600_000],
    [{ frequency: '2m', figures: '2m' }, 120_000, 120_000],
  ])('by %j', (schedule, interval, figuresInterval) => {
    expect(read({ schedule })).toMatchObject({ interval, figuresInterval });
  });
});

describe('the hash of the settings', () => {
  it('tells what a run makes of a reading, and nothing else', () => {
    const { settingsHash } = read({ connection: { password: 'one' } });
    expect(
      read({ connection: { password: 'two' }, schedule: { figures: '1h' } })
        .settingsHash,
    ).toBe(settingsHash);
    expect(
      read({ owners: [{ pattern: 'a.*', owner: 'finance' }] }).settingsHash,
    ).not.toBe(settingsHash);
    expect(read({ schemas: { exclude: ['a'] } }).settingsHash).not.toBe(
      settingsHash,
    );
  });
});

describe('readRetention', () => {
  it('keeps each reading’s figures for 30 days, those of days and changes for three years, runs for 90 days and what was done for a year', () => {
    const day = 24 * 3_600_000;
    expect(readRetention(new ConfigReader({}))).toEqual({
      measurements: 30 * day,
      dailyMeasurements: 1095 * day,
      changes: 1095 * day,
      runs: 90 * day,
      audit: 365 * day,
    });
    expect(
      readRetention(
        new ConfigReader({
          datamap: { retention: { measurements: { days: 7 } } },
        }),
      ).measurements,
    ).toBe(7 * day);
  });
});
