import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { datamapWarehouseManagePermission } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { PLACES_OF_NAMES } from './erasePerson';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const person = 'user:default/minji.park';
const minji = mockCredentials.user.header(person);

describe('erasing the name of a person', () => {
  let api: DatamapBackend;
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  const placesWithName = async () => {
    const found: string[] = [];
    const { rows } = await database.raw(
      `select tablename from pg_tables where schemaname = current_schema()`,
    );
    for (const { tablename } of rows) {
      const { rowCount } = await database.raw(
        `select from ?? t where to_jsonb(t)::text like ? limit 1`,
        [tablename, `%${person}%`],
      );
      if (rowCount > 0) {
        found.push(tablename);
      }
    }
    return found.sort();
  };

  it('leaves what she did, and not who she is', async () => {
    const notes = '/tables/main/shop.orders/notes';
    await api.put(notes, { title: 'A', contact: person, revision: 0 }, minji);
    await api.put(notes, { title: 'B', contact: person, revision: 1 }, minji);
    await api.put(`${notes}/skip?column=id`, { reason: 'asked' }, minji);
    const proposal = await api.post(
      `${notes}/proposals`,
      { title: 'C' },
      minji,
    );
    await api.put(
      `${notes}/proposals/${proposal.body.id}/decision`,
      { decision: 'declined' },
      minji,
    );
    await api.put(
      '/tables/main/shop.carts/review',
      { decision: 'expected' },
      minji,
    );
    const orders = '/tables/main/shop.orders';
    await api.put(
      `${orders}/personal-data?column=id`,
      { decision: 'confirmed', kind: 'name' },
      minji,
    );
    for (const sentence of ['A', 'B']) {
      await api.put(`${orders}/certification`, { sentence }, minji);
    }
    const carts = '/tables/main/shop.carts/owner';
    await api.put(carts, { owner: person }, minji);
    for (const owner of ['group:default/finance', person]) {
      await api.put(`${orders}/owner`, { owner }, minji);
    }
    const asked = await api.post(
      '/tables/main/finance.payroll/owner/requests',
      { reason: 'A' },
      minji,
    );
    expect(asked.status).toBe(201);
    await api.post('/runs', { warehouse: 'main' }, minji);
    await api.settled('main');
    await api.post('/warehouses/main/pause', {}, minji);
    expect(await placesWithName()).toEqual([
      'audit_events',
      'feed_items',
      'note_proposals',
      'note_versions',
      'notes',
      'ownership_requests',
      'personal_data_decisions',
      'reviews',
      'runs',
      'table_owners',
      'tables',
      'trust_statements',
      'warehouses',
    ]);

    const { status, body } = await api.post('/admin/erase-person', {
      entityRef: person,
    });
    expect(status).toBe(200);
    expect(body.places).toBeGreaterThanOrEqual(7);
    expect(await placesWithName()).toEqual([]);
    const { table } = (await api.get(notes)).body;
    expect(table).toMatchObject({ title: 'B', revision: 2 });
    expect(table).not.toHaveProperty('by');
    expect(table).not.toHaveProperty('contact');
    const { owner } = (await api.get(orders)).body;
    expect(owner).toBe('group:default/data-team');
    expect((await api.get(orders)).body.trust).toEqual({
      certification: expect.not.objectContaining({ by: expect.anything() }),
    });
    expect(
      (await api.get('/tables/main/shop.carts')).body.review,
    ).toMatchObject({ decision: 'expected', by: 'user:default/erased' });
  });

  it('reaches every column that says who did something', async () => {
    const { rows } = await database.raw(
      `select table_name || '.' || column_name as place
         from information_schema.columns
        where table_schema = current_schema() and column_name ~ '_by$'`,
    );
    expect(
      PLACES_OF_NAMES.map(({ table, column }) => `${table}.${column}`).sort(),
    ).toEqual(rows.map(({ place }: { place: string }) => place).sort());
  });

  it('is for those who look after the warehouses, and says what is no person', async () => {
    const refused = await api.post('/admin/erase-person', { entityRef: 'x y' });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      "'entityRef' is 'x y', which is no entity ref; write it like 'user:default/minji.park'",
    ]);
    api.decisions[datamapWarehouseManagePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    expect(
      (await api.post('/admin/erase-person', { entityRef: person })).status,
    ).toBe(403);
  });
});
