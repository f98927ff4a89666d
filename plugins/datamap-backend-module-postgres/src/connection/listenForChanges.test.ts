import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigReader } from '@backstage/config';
import type { ChangeWatch, ConnectorError } from '@datamap/plugin-datamap-node';
import { NetworkBetween } from '../__testUtils__/NetworkBetween';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';
import { readConnectionSettings } from '../config/readConnectionSettings';
import { listenForChanges } from './listenForChanges';

const script = readFileSync(
  resolve(
    __dirname,
    '../../../../examples/change-notifications/event_trigger.sql',
  ),
  'utf8',
);

describe.each(everyTestServer)('listenForChanges on $major', ({ adminUrl }) => {
  let database: TestDatabase;
  let network: NetworkBetween;
  let watch: ChangeWatch | undefined;
  let heard: number;
  let ends: ConnectorError[];

  beforeAll(async () => {
    database = await TestDatabase.create(
      adminUrl,
      `CREATE SCHEMA shop;
       CREATE TABLE shop.orders (id int);
       ${script}`,
    );
    network = await NetworkBetween.to(adminUrl);
  });

  afterAll(async () => {
    await network?.close();
    await database?.drop();
  });

  beforeEach(() => {
    heard = 0;
    ends = [];
    network.turn({ kind: 'good' });
  });

  afterEach(async () => {
    await watch?.close();
    watch = undefined;
  });

  const listen = async (heartbeat?: number, url = database.readerUrl) => {
    watch = await listenForChanges(
      'w1',
      readConnectionSettings(new ConfigReader({ url: network.through(url) })),
      {
        onChange: () => {
          heard += 1;
        },
        onEnd: error => ends.push(error),
      },
      heartbeat,
    );
  };

  const hears = async (statement: string) => {
    const before = heard;
    await database.run(statement);
    const end = Date.now() + 2_000;
    while (heard === before && Date.now() < end) {
      await sleep(10);
    }
    return heard > before;
  };

  const hearsNothingOf = async (statement: string) => {
    const before = heard;
    await database.run(statement);
    await sleep(200);
    return heard === before;
  };

  it('hears of every kind of change, once it is committed', async () => {
    await listen();
    for (const statement of [
      'CREATE TABLE shop.lines (id int)',
      'ALTER TABLE shop.lines ADD COLUMN amount numeric',
      'ALTER TABLE shop.lines RENAME COLUMN amount TO total',
      `COMMENT ON COLUMN shop.lines.total IS 'in won'`,
      'CREATE INDEX ON shop.lines (total)',
      'CREATE VIEW shop.totals AS SELECT total FROM shop.lines',
      'GRANT USAGE ON SCHEMA shop TO :reader',
      'DROP VIEW shop.totals',
      'DROP TABLE shop.lines',
    ]) {
      expect([statement, await hears(statement)]).toEqual([statement, true]);
    }
  });

  it('hears nothing of rows, temporary tables and what is taken back', async () => {
    await listen();
    for (const statement of [
      'INSERT INTO shop.orders VALUES (1)',
      'ANALYZE shop.orders',
      'CREATE TEMP TABLE scratch (id int); DROP TABLE scratch',
      'BEGIN; CREATE TABLE shop.never (id int); ROLLBACK',
    ]) {
      expect([statement, await hearsNothingOf(statement)]).toEqual([
        statement,
        true,
      ]);
    }
  });

  it('holds no transaction open while it listens', async () => {
    await listen();
    const { rows } = await database.admin.query(
      `SELECT state, xact_start, backend_xmin FROM pg_stat_activity WHERE usename = $1`,
      [database.reader],
    );
    expect(rows).toEqual([
      { state: 'idle', xact_start: null, backend_xmin: null },
    ]);
  });

  it('tells when the server ends it, and not when it is closed', async () => {
    await listen();
    await watch!.close();
    await sleep(100);
    expect(ends).toEqual([]);

    await listen();
    await database.admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1',
      [database.reader],
    );
    await sleep(300);
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({ name: 'ConnectorError', transient: true });
  });

  it('tells when the network is cut', async () => {
    await listen(50);
    network.turn({ kind: 'cut', afterBytes: 0 });
    await sleep(500);
    expect(ends.map(({ code }) => code)).toEqual(['connection-lost']);
  });

  it('fails where it could not begin', async () => {
    const url = new URL(database.readerUrl);
    url.password = 'another';
    await expect(listen(undefined, url.toString())).rejects.toMatchObject({
      name: 'ConnectorError',
      code: 'password-rejected',
    });
    expect(ends).toEqual([]);
  });
});
