import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { AuditEvent } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { OwnershipStore } from '../ownership/OwnershipStore';
import { erasePerson } from '../upkeep/erasePerson';
import { Upkeep } from '../upkeep/Upkeep';

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60 * 1000;
const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = mockCredentials.user.header('user:default/minji.park');

describe('what was done and refused', () => {
  let api: DatamapBackend;
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
    });
    await succeeded(api.settled('main'));
  });

  beforeEach(async () => {
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
    await database('audit_events').delete();
  });

  afterAll(async () => {
    await api.stop();
  });

  async function events(query = ''): Promise<AuditEvent[]> {
    const { status, body } = await api.get(`/audit${query}`);
    expect(status).toBe(200);
    return body.items;
  }

  async function describe(description: string, revision?: number) {
    const path = '/tables/main/shop.orders/notes';
    const { body } = await api.get(path);
    const { status } = await api.put(
      path,
      {
        description,
        revision: revision ?? body.table.revision,
        contact: 'user:default/minji.park',
      },
      minji,
    );
    return status;
  }

  it('is told with who, what, before and after', async () => {
    expect(await describe('What people bought')).toBe(200);
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      event: 'table-note',
      outcome: 'done',
      by: 'user:default/minji.park',
      warehouse: 'main',
      table: 'shop.orders',
      facts: { after: { description: 'What people bought' } },
    });
    expect(Date.now() - Date.parse(event.at)).toBeLessThan(60_000);
  });

  it('tells what was refused, and what failed', async () => {
    api.decisions['datamap.table.describe'] = { result: AuthorizeResult.DENY };
    expect(await describe('Mine now')).toBe(403);
    delete api.decisions['datamap.table.describe'];
    expect(await describe('Too late', 0)).toBe(409);
    expect(await events()).toEqual([
      expect.objectContaining({ event: 'table-note', outcome: 'failed' }),
      expect.objectContaining({
        event: 'table-note',
        outcome: 'refused',
        reason: expect.stringContaining('datamap.table.describe'),
      }),
    ]);
  });

  it('is there for those alone who look after the warehouses', async () => {
    api.decisions['datamap.warehouse.manage'] = {
      result: AuthorizeResult.DENY,
    };
    const { status, body } = await api.get('/audit', minji);
    expect(status).toBe(403);
    expect(body.error.message).toContain('datamap.warehouse.manage');
    delete api.decisions['datamap.warehouse.manage'];
    expect(await events()).toEqual([
      expect.objectContaining({
        event: 'access-refused',
        outcome: 'refused',
        by: 'user:default/minji.park',
        facts: { method: 'GET', path: '/v1/audit' },
      }),
    ]);
  });

  it('has of the reports of loaders what was refused or failed, and what people reported', async () => {
    const report = async (authorization: string, table = 'orders') =>
      await api.post(
        '/updates',
        {
          warehouse: 'main',
          updates: [
            { schema: 'shop', table, updatedAt: new Date().toISOString() },
          ],
        },
        authorization,
      );
    expect((await report(serviceHeader)).status).toBe(200);
    expect(await events()).toEqual([]);
    expect((await report(serviceHeader, '')).status).toBe(400);
    expect((await report(minji)).status).toBe(200);
    expect(await events()).toEqual([
      expect.objectContaining({ event: 'update-report', outcome: 'done' }),
    ]);
    api.decisions['datamap.update.report'] = { result: AuthorizeResult.DENY };
    expect((await report(minji)).status).toBe(403);
    expect(await events('?outcome=refused')).toEqual([
      expect.objectContaining({ event: 'update-report' }),
    ]);
  });

  it('comes page by page, each once, by filters', async () => {
    const moment = '2026-01-02T03:04:05.123456Z';
    await database('audit_events').insert(
      Array.from({ length: 7 }, (_, index) => ({
        event: index % 2 ? 'run-start' : 'table-note',
        severity: 'medium',
        outcome: index === 3 ? 'refused' : 'done',
        done_by: index < 5 ? 'user:default/minji.park' : null,
        warehouse: 'main',
        table_name: index === 0 ? 'shop.orders' : null,
        facts: '{}',
        // Three at the same microsecond: their ids tell them apart.
        happened_at: index < 3 ? moment : database.fn.now(),
      })),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.get(
        `/audit?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...body.items.map(({ id }: AuditEvent) => id));
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    expect(await events('?event=run-start')).toHaveLength(3);
    expect(await events('?event=run-start&event=table-note')).toHaveLength(7);
    expect(await events('?outcome=refused')).toHaveLength(1);
    expect(await events('?by=user:default/minji.park')).toHaveLength(5);
    expect(await events('?warehouse=main&table=shop.orders')).toHaveLength(1);
    expect((await api.get('/audit?outcome=odd')).status).toBe(400);
    expect((await api.get('/audit?cursor=odd')).status).toBe(400);
  });

  it('keeps what no text of PostgreSQL can hold, and no more than fits', async () => {
    expect(await describe(`zero \u0000 byte`)).not.toBe(500);
    await database('audit_events').delete();
    expect(await describe('a'.repeat(19_000))).toBe(200);
    const [event] = await events();
    expect(JSON.stringify(event.facts).length).toBeLessThan(21_000);
  });

  it('forgets a person who asks for it, and what is too old', async () => {
    expect(await describe('Again')).toBe(200);
    expect(
      await erasePerson(
        {
          database,
          ownership: OwnershipStore.create({ database, warehouses: [] }),
        },
        'user:default/minji.park',
      ),
    ).toBeGreaterThan(0);
    const [event] = await events();
    expect(event.by).toBeUndefined();
    expect(JSON.stringify(event)).not.toContain('minji');
    const upkeep = Upkeep.create({
      database,
      retention: {
        measurements: DAY,
        dailyMeasurements: DAY,
        changes: DAY,
        runs: DAY,
        audit: 30 * DAY,
      },
    });
    await upkeep.run(new Date(Date.now() + 29 * DAY));
    expect(await events()).toHaveLength(1);
    await upkeep.run(new Date(Date.now() + 31 * DAY));
    expect(await events()).toEqual([]);
  });
});
