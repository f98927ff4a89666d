import type { Knex } from 'knex';
import request from 'supertest';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { RecordedLogs } from '../__testUtils__/RecordedLogs';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** What only a loader knows; none of it is for the log. */
const VALUE = 'v4lue';
const good = {
  schema: 'shop',
  table: 'orders',
  updatedAt: '2026-01-02T03:04:05.000Z',
  loader: VALUE,
};

describe('reports that nobody should make', () => {
  const logs = new RecordedLogs();
  let api: DatamapBackend;
  let database: Knex;

  const report = (updates: unknown, rest: object = {}) =>
    api.post(
      '/updates',
      { warehouse: 'main', updates, ...rest },
      serviceHeader,
    );

  /** As it stands, without being made into JSON. */
  const send = (body: string, type = 'application/json') =>
    request(api.backend.server)
      .post('/api/datamap/v1/updates')
      .set('authorization', serviceHeader)
      .set('content-type', type)
      .send(body);

  async function stored(): Promise<number> {
    const [{ count }] = await database('update_reports').count('* as count');
    return Number(count);
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
      features: [logs.factory],
    });
    await succeeded(api.settled('main'));
  });

  beforeEach(async () => {
    await database('update_reports').delete();
  });

  afterAll(async () => {
    await api?.stop();
  });

  it.each([
    ['is far in the future', { updatedAt: '9999-12-31T23:59:59Z' }],
    [
      'is in a leap second of the future',
      { updatedAt: '2099-12-31T23:59:60Z' },
    ],
    ['is no day', { updatedAt: '2026-02-30T00:00:00Z' }],
    ['is no hour', { updatedAt: '2026-01-01T24:30:00Z' }],
    ['is before there were years', { updatedAt: '0000-01-01T00:00:00Z' }],
    ['is before there were computers', { updatedAt: '0001-01-01T00:00:00Z' }],
    ['is a number', { updatedAt: 1767322145 }],
    ['is nothing', { updatedAt: null }],
    ['is a day', { updatedAt: '2026-01-02' }],
    ['is SQL', { updatedAt: `now()'; drop table update_reports; --` }],
    ['has no time zone', { updatedAt: '2026-01-02T03:04:05' }],
  ])('are refused where the moment %s', async (_, change) => {
    const { status, body } = await report([good, { ...good, ...change }]);
    expect({ status, name: body.error?.name }).toEqual({
      status: 400,
      name: 'InputError',
    });
    expect(body.error.message).toMatch(/updates[[/]1.*updatedAt/);
    expect(await stored()).toBe(0);
  });

  it.each([
    ['a name of half a character', { table: 'a\ud800' }],
    ['a loader of half a character', { loader: '\udc00' }],
    ['a loader with U+0000', { loader: 'a\0' }],
    ['a name that is a list', { table: ['orders'] }],
    ['a name that is an object', { schema: { $ne: '' } }],
    ['an empty name', { schema: '' }],
    ['rows that are a word', { rowsLoaded: '12' }],
    ['half a row', { rowsLoaded: 0.5 }],
    ['more rows than there can be', { rowsLoaded: 1e30 }],
    ['a key of every object', { __proto__x: { loader: 'x' } }],
  ])('are refused with %s', async (_, change) => {
    const { status, body } = await report([good, { ...good, ...change }]);
    expect({ status, name: body.error?.name }).toEqual({
      status: 400,
      name: 'InputError',
    });
    expect(await stored()).toBe(0);
  });

  it.each([
    ['no list', { ...good }],
    ['nothing', null],
    ['a list of lists', [[good]]],
    ['a list of words', [VALUE]],
    ['more than 200', Array(201).fill(good)],
  ])('are refused where they are %s', async (_, updates) => {
    expect((await report(updates)).status).toBe(400);
    expect(await stored()).toBe(0);
  });

  it('are refused where the body is no JSON, and is not repeated', async () => {
    for (const body of [VALUE, `{"${VALUE}": `, `["${VALUE}"]`, '']) {
      const { status } = await send(body);
      expect([body, status]).toEqual([body, 400]);
    }
    expect((await send(JSON.stringify(good), 'text/plain')).status).toBe(400);
  });

  it('are refused where they are huge, before they are read', async () => {
    const { status, body } = await report([
      { ...good, table: 'x'.repeat(20_000_000) },
    ]);
    expect([400, 413]).toContain(status);
    expect(JSON.stringify(body).length).toBeLessThan(10_000);
    expect(await stored()).toBe(0);
  });

  it('are taken where they are as long as they may be', async () => {
    const updates = Array.from({ length: 200 }, (_, index) => ({
      schema: '한'.repeat(63),
      table: `${'표'.repeat(60)}${String(index).padStart(3, '0')}`,
      updatedAt: good.updatedAt,
      loader: '적'.repeat(200),
      rowsLoaded: Number.MAX_SAFE_INTEGER,
    }));
    const { status, body } = await report(updates);
    expect({ status, taken: body.taken }).toEqual({ status: 200, taken: 200 });
    expect(body.notThere).toHaveLength(200);
    expect((await report(updates)).body.known).toBe(200);
  });

  it('are the same moment however it is written', async () => {
    const updates = [
      '2026-01-02T03:04:05Z',
      '2026-01-02T12:04:05+09:00',
      '2026-01-02T23:04:05.000+20:00',
      '2026-01-01T08:04:05-19:00',
    ].map(updatedAt => ({ ...good, updatedAt }));
    const { status, body } = await report(updates);
    expect({ status, taken: body.taken }).toEqual({ status: 200, taken: 1 });
  });

  it('do not say in the log what they said when the store fails', async () => {
    // PostgreSQL's error then has the whole row.
    await database.raw(
      'alter table update_reports add constraint refused check (false)',
    );
    const { status, text } = await report([good]);
    expect(status).toBe(500);
    expect(text).not.toContain(VALUE);
    expect(logs.text).toContain('refused');
    await database.raw('alter table update_reports drop constraint refused');
    expect((await report([good])).status).toBe(200);
  });

  it('leave nothing of what they say in the log', () => {
    expect(logs.text).not.toContain(VALUE);
    // What is refused is no failure of ours; the store's above was.
    const failures = logs.lines.filter(({ message }) =>
      message.startsWith('Request failed'),
    );
    expect(failures).toHaveLength(1);
  });
});
