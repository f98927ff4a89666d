import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapGlossaryManagePermission,
  datamapTableDescribePermission,
  datamapTableReadPermission,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Response } from 'supertest';
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
import { OwnershipStore } from '../ownership/OwnershipStore';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';
import { erasePerson } from '../upkeep/erasePerson';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const person = 'user:default/minji.park';
const minji = mockCredentials.user.header(person);
const PAYROLL = '/tables/main/finance.payroll';
const ORDERS = '/tables/main/shop.orders';

async function ok(asked: PromiseLike<Response>, expected = 200) {
  const { status, body } = await asked;
  expect({ status, body }).toMatchObject({ status: expected });
  return body;
}

describe('the glossary', () => {
  let api: DatamapBackend;
  let database: Knex;
  let connector: FixtureConnector;
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => undefined);
  const fail = jest.fn(async () => undefined);

  beforeAll(async () => {
    auditor.createEvent.mockResolvedValue({ success, fail });
    database = await databases.init('POSTGRES_18');
    connector = fillWithShop(new FixtureConnector());
    for (const relation of connector.relations) {
      if (relation.name === 'payroll') {
        relation.columns.push({
          ...relation.columns[0],
          attnum: 9,
          name: 'amt',
          type: 'text',
        });
      }
    }
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [auditor.factory],
    });
    await api.settled('main');
  });

  afterEach(async () => {
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
    for (const { id } of await database('glossary_terms').select('id')) {
      await ok(api.delete(`/glossary/${id}`), 204);
    }
    jest.clearAllMocks();
  });

  afterAll(async () => {
    await api.stop();
  });

  const add = (term: object) => ok(api.post('/glossary', term, minji), 201);
  const refund = () =>
    add({
      name: '환불',
      otherNames: ['refund', 'RFD'],
      definition: 'Money **back**.',
      contact: person,
    });

  it('keeps terms, with every version, and lets nobody write over another', async () => {
    const term = await refund();
    expect(term).toEqual({
      id: expect.any(String),
      name: '환불',
      otherNames: ['refund', 'RFD'],
      definition: 'Money **back**.',
      contact: person,
      related: [],
      tables: 0,
      columns: 0,
      revision: 1,
      by: person,
      at: expect.any(String),
    });
    const path = `/glossary/${term.id}`;
    expect(await ok(api.get(path))).toEqual({ ...term, mayManage: true });
    const written = await ok(
      api.put(path, { name: '환불', otherNames: [], revision: 1 }, minji),
    );
    expect(written).toMatchObject({ revision: 2, otherNames: [] });
    const late = await ok(api.put(path, { name: 'Mine', revision: 1 }), 409);
    expect(late.current).toEqual(written);
    expect(late.error.message).toContain('it is version 2');
    // Whoever sends the same again did not hear that it was written.
    await ok(api.put(path, { name: '환불', revision: 1 }));
    const { items, totalItems } = await ok(api.get(`${path}/history`));
    expect([totalItems, items.map((item: any) => item.otherNames)]).toEqual([
      2,
      [[], ['refund', 'RFD']],
    ]);
    expect(
      (await ok(api.get(`${path}/history?limit=1&cursor=2`))).items,
    ).toMatchObject([{ revision: 1, by: person }]);
    const same = await ok(api.post('/glossary', { name: '환불' }), 409);
    expect(same.error.message).toContain(`has the term '환불' already`);
    await ok(api.delete(path, minji), 204);
    await ok(api.get(path), 404);
    await ok(api.put(path, { name: 'x', revision: 2 }), 404);
  });

  it('lists by name, narrowed and page by page', async () => {
    for (const name of ['b', 'C', 'a', '100%_']) {
      await add({ name, definition: `About ${name}` });
    }
    const names = async (query: string) => {
      const { items, pageInfo } = await ok(api.get(`/glossary?${query}`));
      return [items.map((item: any) => item.name), pageInfo.nextCursor];
    };
    const [first, cursor] = await names('limit=3');
    expect(first).toEqual(['100%_', 'a', 'b']);
    expect(await names(`limit=3&cursor=${cursor}`)).toEqual([['C'], undefined]);
    expect((await names('q=ABOUT%20c'))[0]).toEqual(['C']);
    expect((await names('q=%25_'))[0]).toEqual(['100%_']);
    await ok(api.get('/glossary?cursor=nonsense'), 400);
  });

  it('says of tables and columns which terms apply, and goes along with them', async () => {
    const { id } = await refund();
    await ok(api.put(`${ORDERS}/terms/${id}`, {}, minji), 204);
    await ok(api.put(`${PAYROLL}/terms/${id}?column=amt`, {}, minji), 204);
    await ok(api.put(`${PAYROLL}/terms/${id}?column=amt`, {}, minji), 204);
    await ok(api.put(`${PAYROLL}/terms/${id}?column=none`, {}, minji), 404);
    expect(await ok(api.get(`${ORDERS}/terms`))).toMatchObject({
      items: [{ id, name: '환불', definition: 'Money **back**.' }],
      mayDescribe: true,
    });
    const places = async () =>
      (await ok(api.get(`/glossary/${id}/places`))).items.map(
        (place: any) => `${place.entityRef} ${place.column ?? ''}`,
      );
    expect(await places()).toEqual([
      'resource:main/finance.payroll amt',
      'resource:main/shop.orders ',
    ]);
    expect(await ok(api.get(`/glossary/${id}`))).toMatchObject({
      tables: 2,
      columns: 1,
    });
    for (const relation of connector.relations) {
      relation.columns = relation.columns.map(column =>
        column.name === 'amt' ? { ...column, name: 'amount' } : column,
      );
    }
    await api.run('main');
    expect((await ok(api.get(`${PAYROLL}/terms`))).items).toMatchObject([
      { id, column: 'amount' },
    ]);
    const [first] = (await ok(api.get(`/glossary/${id}/places?limit=1`))).items;
    expect(first).toMatchObject({ column: 'amount' });
    await ok(api.delete(`${ORDERS}/terms/${id}`, minji), 204);
    expect(await places()).toEqual(['resource:main/finance.payroll amount']);
  });

  it('relates terms both ways, once, until it is taken back or one goes', async () => {
    const one = await refund();
    const two = await add({ name: 'Payment' });
    const three = await add({ name: 'Chargeback' });
    const path = (of: any, to: any) => `/glossary/${of.id}/related/${to.id}`;
    const related = async ({ id }: any) =>
      (await ok(api.get(`/glossary/${id}`))).related;
    await ok(api.put(path(one, two), {}, minji), 204);
    expect(success).toHaveBeenLastCalledWith({
      meta: { term: '환불', other: 'Payment', isNew: true },
    });
    // Said of the other one, and in capitals, it is the same.
    await ok(
      api.put(`/glossary/${two.id.toUpperCase()}/related/${one.id}`, {}),
      204,
    );
    await ok(api.put(path(three, one), {}), 204);
    expect(await related(one)).toEqual([
      { id: three.id, name: 'Chargeback' },
      { id: two.id, name: 'Payment' },
    ]);
    expect(await related(two)).toEqual([{ id: one.id, name: '환불' }]);
    const { items } = await ok(api.get('/glossary?q=pay'));
    expect(items).toMatchObject([{ related: [{ name: '환불' }] }]);
    // What is related is no part of what was written.
    expect(
      await ok(api.put(`/glossary/${two.id}`, { name: 'Pay', revision: 1 })),
    ).toMatchObject({ revision: 2, related: [{ name: '환불' }] });
    expect(await related(one)).toContainEqual({ id: two.id, name: 'Pay' });

    await ok(api.delete(path(two, one)), 204);
    await ok(api.delete(`/glossary/${three.id}`), 204);
    expect(await related(one)).toEqual([]);
    const itself = await ok(api.put(path(one, one), {}), 400);
    expect(itself.error.message).toContain('not related to itself');
    await ok(api.put(path(one, three), {}), 404);
    await ok(api.delete(path(one, three)), 404);
    api.decisions[datamapGlossaryManagePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    await ok(api.put(path(one, two), {}), 403);
    await ok(api.delete(path(one, two)), 403);
  });

  it('relates a term to 20 others at most', async () => {
    const one = await refund();
    for (let number = 0; number < 20; number++) {
      const { id } = await add({ name: `Term ${number}` });
      await ok(api.put(`/glossary/${one.id}/related/${id}`, {}), 204);
    }
    const { id } = await add({ name: 'One more' });
    const full = await ok(
      api.put(`/glossary/${id}/related/${one.id}`, {}),
      409,
    );
    expect(full.error.message).toContain(
      `The term '환불' has 20 related terms`,
    );
  });

  it('names and counts no table that the caller may not read', async () => {
    const { id } = await refund();
    await ok(api.put(`${ORDERS}/terms/${id}`, {}), 204);
    await ok(api.put(`${PAYROLL}/terms/${id}`, {}), 204);
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['finance'] }),
      });
    const answers = [
      await ok(api.get('/glossary')),
      await ok(api.get(`/glossary/${id}`)),
      await ok(api.get(`/glossary/${id}/places`)),
    ];
    expect(answers).toMatchObject([
      { items: [{ tables: 1 }] },
      { tables: 1 },
      { totalItems: 1, items: [{ name: 'orders' }] },
    ]);
    expect(JSON.stringify(answers)).not.toContain('payroll');
    await ok(api.get(`${PAYROLL}/terms`), 404);
  });

  it('is how the search finds tables, and says so, until it is so no longer', async () => {
    const { id } = await refund();
    await ok(api.put(`${ORDERS}/terms/${id}`, {}), 204);
    const found = async (q: string) =>
      (await ok(api.get(`/search?q=${encodeURIComponent(q)}`))).items.map(
        ({ table, matches }: any) =>
          `${table.name} ${matches[0]?.field} ${matches[0]?.text}`,
      );
    const finds = async (q: string, expected: string[]) => {
      const end = Date.now() + 20_000;
      while (
        JSON.stringify(await found(q)) !== JSON.stringify(expected) &&
        Date.now() < end
      ) {
        await new Promise(resolve => {
          setTimeout(resolve, 50);
        });
      }
      expect(await found(q)).toEqual(expected);
    };
    await finds('환불', ['orders glossary 환불']);
    await finds('rfd', ['orders glossary RFD']);
    await ok(api.put(`/glossary/${id}`, { name: '반품', revision: 1 }));
    await finds('rfd', []);
    await finds('반품', ['orders glossary 반품']);
    await ok(api.delete(`/glossary/${id}`), 204);
    await finds('반품', []);
  });

  it('is kept by those who may, and linked by who may describe, on record', async () => {
    const { id } = await refund();
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'glossary-term',
        meta: { action: 'create' },
      }),
    );
    expect(success).toHaveBeenLastCalledWith({
      meta: { id, after: expect.objectContaining({ name: '환불' }) },
    });
    api.decisions[datamapGlossaryManagePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    api.decisions[datamapTableDescribePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    const refused = await ok(api.put(`/glossary/${id}`, { name: 'x' }), 403);
    expect(refused.error.message).toContain(`'datamap.glossary.manage'`);
    await ok(api.post('/glossary', { name: 'x' }), 403);
    await ok(api.delete(`/glossary/${id}`), 403);
    await ok(api.put(`${ORDERS}/terms/${id}`, {}), 403);
    expect(fail).toHaveBeenCalledTimes(4);
    expect(await ok(api.get('/glossary'))).toMatchObject({ mayManage: false });
    expect(await ok(api.get(`${ORDERS}/terms`))).toMatchObject({
      mayDescribe: false,
    });
  });

  it('forgets who wrote and who is to be asked, when a person is erased', async () => {
    const { id } = await refund();
    await ok(api.put(`${ORDERS}/terms/${id}`, {}, minji), 204);
    const other = await add({ name: 'Payment' });
    await ok(api.put(`/glossary/${id}/related/${other.id}`, {}, minji), 204);
    await erasePerson(
      {
        database,
        ownership: OwnershipStore.create({ database, warehouses: [] }),
      },
      person,
    );
    const term = await ok(api.get(`/glossary/${id}`));
    const history = await ok(api.get(`/glossary/${id}/history`));
    expect(term).toMatchObject({ name: '환불' });
    expect(JSON.stringify([term, history])).not.toContain(person);
    expect(await database('glossary_links').pluck('linked_by')).toEqual([null]);
    expect(await database('glossary_relations').pluck('related_by')).toEqual([
      null,
    ]);
  });
});
