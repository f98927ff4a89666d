import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableOwnPermission,
  datamapTableReadPermission,
  type FeedItem,
  type Ownership,
  type OwnershipRequest,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = 'user:default/minji.park';
const sora = 'user:default/sora.kim';
const asMinji = mockCredentials.user.header(minji);
const asSora = mockCredentials.user.header(sora);
const DATA_TEAM = 'group:default/data-team';
const MARKETING = 'group:default/marketing';
const ORDERS = '/tables/main/shop.orders';
const OWNER = `${ORDERS}/owner`;
const REQUESTS = `${OWNER}/requests`;

describe('who owns tables', () => {
  let api: DatamapBackend;
  let database: Knex;
  let connector: FixtureConnector;
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => undefined);
  const fail = jest.fn(async () => undefined);

  const ok = async <T = any>(
    response: PromiseLike<{ status: number; body: T }>,
    status = 200,
  ) => {
    const answer = await response;
    expect({ status: answer.status, body: answer.body }).toMatchObject({
      status,
    });
    return answer.body;
  };

  beforeAll(async () => {
    auditor.createEvent.mockResolvedValue({ success, fail });
    database = await databases.init('POSTGRES_18');
    connector = fillWithShop(new FixtureConnector());
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [
        auditor.factory,
        mockServices.userInfo.mock({
          getUserInfo: async credentials => {
            const { userEntityRef } = credentials.principal as {
              userEntityRef: string;
            };
            return {
              userEntityRef,
              ownershipEntityRefs: [
                userEntityRef === sora ? MARKETING : DATA_TEAM,
                userEntityRef,
              ],
            };
          },
        }).factory,
      ],
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  beforeEach(async () => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue({ success, fail });
    delete api.decisions[datamapTableReadPermission.name];
    delete api.decisions[datamapTableOwnPermission.name];
    await ok(api.delete(OWNER, asMinji), 204);
    await database('table_owners').delete();
    await database('ownership_requests').delete();
    onlyOwnersDecide(DATA_TEAM);
  });

  function onlyOwnersDecide(...claims: string[]) {
    api.decisions[datamapTableOwnPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableOwnPermission,
        datamapTableConditions.isOwner({ claims }),
      );
  }
  const ask = (body: object, status = 201) =>
    ok<OwnershipRequest & { error?: Error }>(
      api.post(REQUESTS, body, asSora),
      status,
    );
  const ownership = (authorization = asMinji) =>
    ok<Ownership>(api.get(OWNER, authorization));
  const decide = (id: string, body: object, status = 200) =>
    ok(api.put(`${REQUESTS}/${id}/decision`, body, asMinji), status);
  const ownedBy = async (owner: string) =>
    (await ok(api.get(`/tables?owner=${encodeURIComponent(owner)}`))).items.map(
      ({ name }: { name: string }) => name,
    );
  const inCatalog = async () => {
    const { items } = await ok(
      api.get('/feed?after=0&limit=500', serviceHeader),
    );
    return (items as FeedItem[]).find(
      ({ entityName }) => entityName === 'shop.orders',
    )?.entity?.owner;
  };

  it('is asked for with a reason, decided with a word, and known everywhere', async () => {
    onlyOwnersDecide(MARKETING);
    expect(await ownership(asSora)).toEqual({
      owner: DATA_TEAM,
      source: 'configuration',
      mayDecide: false,
      askAs: [sora, MARKETING],
    });
    onlyOwnersDecide(DATA_TEAM);
    const asked = await ask({ owner: MARKETING, reason: ' We load it\n' });
    expect(asked).toMatchObject({
      owner: MARKETING,
      reason: 'We load it',
      by: sora,
      state: 'open',
      mine: true,
    });
    expect(await ownedBy(MARKETING)).toEqual([]);
    expect(
      (await ok(api.get('/ownership-requests', asMinji))).items,
    ).toMatchObject([
      { table: { name: 'orders' }, request: { id: asked.id, mine: false } },
    ]);
    expect((await ok(api.get('/ownership-requests', asSora))).totalItems).toBe(
      0,
    );

    await decide(asked.id, { decision: 'accepted', answer: 'Gladly.' });
    expect(await ownedBy(MARKETING)).toEqual(['orders']);
    expect(await inCatalog()).toBe(MARKETING);
    expect((await ok(api.get(ORDERS))).contacts).toContainEqual({
      role: 'table-owner',
      entityRef: MARKETING,
    });
    onlyOwnersDecide(MARKETING);
    expect(await ownership(asSora)).toMatchObject({
      owner: MARKETING,
      source: 'portal',
      configured: DATA_TEAM,
      by: minji,
      mayDecide: true,
    });
    expect(
      (await ok(api.get('/ownership-requests?role=made', asSora))).items,
    ).toMatchObject([
      {
        request: {
          state: 'accepted',
          answer: 'Gladly.',
          decidedBy: minji,
          mine: true,
        },
      },
    ]);
    await eventually('The search knows the owner', async () => {
      const { items } = await ok(api.get('/search?q=marketing'));
      return items.length === 1 ? true : undefined;
    });
    expect(auditor.createEvent.mock.calls.at(-1)![0]).toMatchObject({
      eventId: 'table-ownership',
      meta: { action: 'decide', table: 'shop.orders' },
    });
    expect(success.mock.calls.at(-1)).toEqual([
      {
        meta: {
          state: 'accepted',
          answer: 'Gladly.',
          before: { owner: DATA_TEAM },
          after: { owner: MARKETING },
        },
      },
    ]);
  });

  it('goes back to whom the configuration names, and leaves its history', async () => {
    await ok(api.put(OWNER, { owner: MARKETING }, asMinji));
    onlyOwnersDecide(MARKETING, sora);
    await ok(api.put(OWNER, { owner: MARKETING }, asSora));
    await ok(api.put(OWNER, { owner: sora }, asSora));
    await ok(api.delete(OWNER, asSora), 204);
    expect(await ownership()).toMatchObject({
      owner: DATA_TEAM,
      source: 'configuration',
    });
    expect(await inCatalog()).toBe(DATA_TEAM);
    const history = await ok(api.get(`${OWNER}/history`));
    expect(history).toEqual({
      totalItems: 2,
      pageInfo: {},
      items: [
        {
          owner: sora,
          by: sora,
          from: expect.any(String),
          until: expect.any(String),
          endedBy: sora,
        },
        {
          owner: MARKETING,
          by: minji,
          from: expect.any(String),
          until: expect.any(String),
          endedBy: sora,
        },
      ],
    });
    const [page] = [await ok(api.get(`${OWNER}/history?limit=1`))];
    const { items } = await ok(
      api.get(`${OWNER}/history?limit=1&cursor=${page.pageInfo.nextCursor}`),
    );
    expect(items).toEqual([history.items[1]]);
  });

  it('is asked for by who would own it, once, and taken back by her', async () => {
    await ask({ owner: DATA_TEAM, reason: 'Mine' }, 403);
    await ask({ reason: ' ' }, 400);
    await ask({ owner: 'component:default/shop', reason: 'Mine' }, 400);
    const { id } = await ask({ reason: 'Mine' });
    await ask({ owner: MARKETING, reason: 'Ours' }, 409);
    await ok(api.delete(`${REQUESTS}/${id}`, asMinji), 403);
    await ok(api.delete(`${REQUESTS}/${id}`, asSora), 204);
    expect((await ok(api.get(REQUESTS, asSora))).totalItems).toBe(0);
    const next = await ask({ reason: 'Mine after all' });
    await decide(next.id, { decision: 'declined', answer: 'Not yet.' });
    await decide(next.id, { decision: 'accepted' }, 409);
    expect((await ownership()).owner).toBe(DATA_TEAM);
    await ok(
      api.post(REQUESTS, { owner: DATA_TEAM, reason: 'Ours' }, asMinji),
      409,
    );
  });

  it('keeps at most 100 requests of one person waiting', async () => {
    const { id } = await database('tables')
      .where({ name: 'carts' })
      .first('id');
    await database.raw(
      `insert into ownership_requests (id, table_id, owned_by, reason, asked_by, asked_at, state)
       select gen_random_uuid(), ?, ?, 'Mine', ?, now(), 'open' from generate_series(1, 100)`,
      [id, sora, sora],
    );
    const refused: { error?: Error } = await ask({ reason: 'One more' }, 409);
    expect(refused.error?.message).toMatch(/^100 requests of yours wait/);
  });

  it('is decided by who may, and refusals are on record', async () => {
    onlyOwnersDecide(MARKETING);
    const { id } = await ask({ reason: 'Mine' });
    await ok(api.put(OWNER, { owner: sora }, asMinji), 403);
    await ok(api.delete(OWNER, asMinji), 403);
    await decide(id, { decision: 'accepted' }, 403);
    expect(fail).toHaveBeenCalledTimes(3);
    expect((await ok(api.get(REQUESTS, asMinji))).totalItems).toBe(0);
    onlyOwnersDecide(DATA_TEAM);
    await ok(api.put(OWNER, { owner: 'component:default/shop' }, asMinji), 400);

    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['shop'] }),
      });
    api.decisions[datamapTableOwnPermission.name] = {
      result: AuthorizeResult.ALLOW,
    };
    await ok(api.get(OWNER, asMinji), 404);
    await ok(api.put(OWNER, { owner: sora }, asMinji), 404);
    for (const query of ['mine=false', 'role=made']) {
      expect(
        (await ok(api.get(`/ownership-requests?${query}`, asSora))).totalItems,
      ).toBe(0);
    }
  });

  it('pages through what waits', async () => {
    await ask({ reason: 'One' });
    await ok(
      api.post(
        '/tables/main/shop.carts/owner/requests',
        { reason: 'Two' },
        asSora,
      ),
      201,
    );
    const first = await ok(api.get('/ownership-requests?limit=1', asMinji));
    const second = await ok(
      api.get(
        `/ownership-requests?limit=1&cursor=${first.pageInfo.nextCursor}`,
        asMinji,
      ),
    );
    expect([first, second].map(({ items }) => items[0].request.reason)).toEqual(
      ['Two', 'One'],
    );
    expect(second.pageInfo).toEqual({});
  });

  it('stays through runs, renames, and when a table is dropped and comes back', async () => {
    await ok(api.put(OWNER, { owner: MARKETING }, asMinji));
    const asked = await ask({ reason: 'Mine' });
    const orders = connector.relations.find(({ name }) => name === 'orders')!;
    connector.relations = connector.relations.map(table =>
      table === orders ? { ...orders, name: 'purchases' } : table,
    );
    await api.run('main');
    expect(await ownedBy(MARKETING)).toEqual(['purchases']);

    connector.relations = connector.relations.filter(
      ({ name }) => name !== 'purchases',
    );
    await api.run('main', { acceptRemovals: true });
    expect(await ownedBy(MARKETING)).toEqual([]);
    connector.relations.push({ ...orders, oid: 7777, name: 'purchases' });
    await api.run('main');
    expect(await ownedBy(MARKETING)).toEqual(['purchases']);
    onlyOwnersDecide(MARKETING);
    const path = '/tables/main/shop.purchases/owner/requests';
    expect((await ok(api.get(path, asMinji))).items).toMatchObject([
      { id: asked.id },
    ]);
    expect(
      (await ok(api.get('/tables/main/shop.purchases/owner/history')))
        .totalItems,
    ).toBe(1);
  });
});
