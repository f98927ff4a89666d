import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableReadPermission,
  datamapTableReviewPermission,
  datamapWarehouseManagePermission,
  type SearchAnswer,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { searchWarehouse } from '../__testUtils__/searchWarehouse';
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
const deny = { result: AuthorizeResult.DENY } as const;

describe('the search', () => {
  let api: DatamapBackend;
  let database: Knex;

  async function search(q: string): Promise<SearchAnswer> {
    const { status, body } = await api.get(
      `/search?q=${encodeURIComponent(q)}`,
    );
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }

  async function names(q: string): Promise<string[]> {
    return (await search(q)).items.map(({ table }) => table.name);
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: searchWarehouse() },
      datamap: shopConfig,
    });
    await api.settled('main');
    await eventually('The index of the search', async () => {
      const [{ count }] = await database('search_documents')
        .where({ stale: false })
        .count();
      return Number(count) === 7 ? true : undefined;
    });
  });

  afterEach(() => {
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  it('answers tables with why each was found', async () => {
    const { items, understood, lost } = await search('환불');
    expect(items[0]).toMatchObject({
      table: { entityRef: 'resource:main/shop.refunds', title: '환불' },
      matches: [
        { field: 'title', text: '환불', ranges: [[0, 2]], how: 'exact' },
        {
          field: 'column',
          column: 'refund_amount',
          text: '부분환불금액',
          ranges: [[2, 4]],
          how: 'part',
        },
      ],
    });
    expect({ understood, lost }).toEqual({ understood: [], lost: [] });
  });

  it.each(['', `${'a'.repeat(201)}`])('refuses %s', async q => {
    expect((await api.get(`/search?q=${q}`)).status).toBe(400);
  });

  it.each(["refund's", 'refund (old)!', 'refund*', 'a&b=c;d/e?f#g', '%', '+'])(
    'answers %s, however much of it is sent as it is',
    async q => {
      await search(q);
      const asIs = encodeURIComponent(q).replace(/%2F|%3F|%3B|%3D/g, sign =>
        decodeURIComponent(sign),
      );
      expect((await api.get(`/search?q=${asIs}`)).status).toBe(200);
      expect((await api.get(`/tables?q=${asIs}`)).status).toBe(200);
    },
  );

  it('finds what a policy lets the caller see', async () => {
    expect(await names('salary')).toEqual(['payroll']);
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['finance'] }),
      });
    expect(await search('salary')).toMatchObject({ items: [], totalItems: 0 });
    api.decisions[datamapTableReadPermission.name] = deny;
    expect(await search('환불')).toMatchObject({ items: [], totalItems: 0 });
    expect((await api.get('/search/start')).body).toEqual({
      certified: [],
      mostUsed: [],
      recentlyChanged: [],
      mine: [],
    });
  });

  it('keeps abbreviations for those who may manage', async () => {
    expect(await names('rb')).toEqual([]);
    const put = await api.put('/search/abbreviations/RB', {
      meanings: ['Refund', '환불 '],
    });
    expect(put.body).toMatchObject({
      abbreviation: 'rb',
      meanings: ['refund', '환불'],
      source: 'portal',
      changedBy: 'user:default/mock',
    });
    const { items, understood } = await search('rb');
    expect(items[0].table.name).toBe('refunds');
    expect(understood).toEqual([
      {
        word: 'rb',
        takenFor: expect.arrayContaining(['refund', '환불']),
        how: 'abbreviation',
      },
    ]);
    const list = await api.get('/search/abbreviations');
    expect(list.body.items[0]).toEqual(put.body);
    expect(list.body.items).toContainEqual({
      abbreviation: 'cust',
      meanings: ['customer'],
      source: 'built-in',
    });
    expect((await api.delete('/search/abbreviations/rb')).status).toBe(204);
    expect((await api.delete('/search/abbreviations/rb')).status).toBe(404);
    expect(await names('rb')).toEqual([]);
  });

  it.each([
    ['two words', ['x']],
    ['ok', ['...']],
  ])('refuses the abbreviation %s of %s', async (abbreviation, meanings) => {
    const { status } = await api.put(
      `/search/abbreviations/${encodeURIComponent(abbreviation)}`,
      { meanings },
    );
    expect(status).toBe(400);
  });

  it('changes no abbreviation for others', async () => {
    api.decisions[datamapWarehouseManagePermission.name] = deny;
    expect(
      (await api.put('/search/abbreviations/rb', { meanings: ['refund'] }))
        .status,
    ).toBe(403);
    expect((await api.delete('/search/abbreviations/rb')).status).toBe(403);
    expect((await api.get('/search/abbreviations')).status).toBe(200);
  });

  it('counts what was not found, without the person', async () => {
    for (const q of [
      'Giraffe  sizes',
      'giraffe sizes',
      'refund',
      'giraffe@example.com',
      'giraffe 010-1234-5678',
    ]) {
      expect((await api.post('/search/misses', { q })).status).toBe(204);
    }
    const { body } = await api.get('/search/misses');
    expect(body).toEqual({
      items: [
        {
          words: 'giraffe sizes',
          count: 2,
          lastDay: new Date().toISOString().slice(0, 10),
        },
      ],
      totalItems: 1,
      enabled: true,
      keptDays: 90,
    });
    expect(JSON.stringify(await database('search_misses'))).not.toContain(
      'mock',
    );
    api.decisions[datamapWarehouseManagePermission.name] = deny;
    expect((await api.get('/search/misses')).status).toBe(200);
    api.decisions[datamapTableReviewPermission.name] = deny;
    expect((await api.get('/search/misses')).status).toBe(403);
  });

  it('finds what people wrote, soon after', async () => {
    const note = '/tables/main/shop.customers/notes';
    expect(
      (await api.put(note, { revision: 0, title: '구매자', tags: ['vip'] }))
        .status,
    ).toBe(200);
    expect(
      (
        await api.put(`${note}?column=email`, {
          revision: 0,
          description: 'Where the hippo lives',
        })
      ).status,
    ).toBe(200);
    for (const q of ['구매자', 'vip', 'hippo']) {
      expect(
        await eventually(`Finding '${q}'`, async () =>
          (await names(q)).includes('customers') ? true : undefined,
        ),
      ).toBe(true);
    }
  });

  it('has lists for those who have not searched yet', async () => {
    await database('tables')
      .where({ name: 'orders' })
      .update({ owner: 'user:default/mock' });
    await database('search_documents')
      .whereIn(
        'table_id',
        database('tables').select('id').where({ name: 'customers' }),
      )
      .update({ uses: 900 });
    const { body } = await api.get('/search/start');
    const listed = Object.entries(body).map(([list, tables]) => [
      list,
      (tables as Array<{ name: string }>).map(({ name }) => name),
    ]);
    expect(Object.fromEntries(listed)).toMatchObject({
      mostUsed: ['customers'],
      mine: ['orders'],
    });
    const forService = await api.get('/search/start', serviceHeader);
    expect(forService.body.mine).toEqual([]);
  });

  it('answers nobody', async () => {
    const nobody = mockCredentials.none.header();
    expect((await api.get('/search?q=refund', nobody)).status).toBe(401);
  });
});

describe('a portal that counts no misses', () => {
  it('keeps and shows none', async () => {
    const database = await databases.init('POSTGRES_18');
    const api = await startDatamapBackend({
      database,
      connectors: { fixture: searchWarehouse() },
      datamap: { ...shopConfig, search: { misses: false } },
    });
    try {
      await api.post('/search/misses', { q: 'giraffe' });
      expect(await database('search_misses')).toEqual([]);
      expect((await api.get('/search/misses')).body).toMatchObject({
        items: [],
        enabled: false,
      });
    } finally {
      await api.stop();
    }
  });
});
