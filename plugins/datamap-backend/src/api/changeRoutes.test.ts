import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Change,
  type ChangeGroup,
  datamapTableReadPermission,
  type Measurement,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  changedShop,
  fillWithShop,
  FixtureConnector,
  fixtureServer,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(90_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** Those of `shop` and `reporting` may be read, those of `finance` may not. */
const withoutFinance = createDatamapTableConditionalDecision(
  datamapTableReadPermission,
  {
    not: datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
  },
);

/** `kind subject object: before → after {other tables}` of a change. */
function inWords(change: Change): string {
  const others = [change.tablesBefore, change.tablesAfter].map(tables =>
    tables.map(({ name }) => name).join(', '),
  );
  return `${change.kind} ${change.subject.name} ${change.object.name}: ${
    change.before ?? '–'
  } → ${change.after ?? '–'} {${others.join(' → ')}} ${change.hiddenTables}`;
}

describe.each(databases.eachSupportedId())('changes on %s', databaseId => {
  let api: DatamapBackend;
  let database: Knex;
  let connector: FixtureConnector;

  beforeEach(async () => {
    connector = fillWithShop(new FixtureConnector());
    database = await databases.init(databaseId);
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterEach(async () => {
    await api.stop();
  });

  async function changes(query = ''): Promise<Change[]> {
    const { status, body } = await api.get(`/changes${query}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body.items;
  }

  async function groups(query = ''): Promise<ChangeGroup[]> {
    return (await api.get(`/changes/groups${query}`)).body.items;
  }

  it('tells nothing after the first reading, and nothing where nothing changed', async () => {
    expect(await changes()).toEqual([]);
    await api.run('main');
    expect(await changes()).toEqual([]);
    expect(await groups()).toEqual([]);
    expect(await database('change_sets')).toEqual([]);
  });

  it('tells what came, went, was renamed and is different, in the order of the run', async () => {
    connector.relations = changedShop().relations;
    const run = await api.run('main');
    expect((await changes()).map(inWords)).toEqual([
      'schema-added reporting reporting: – → – { → } 0',
      'table-removed returns returns: – → – { → } 0',
      'table-renamed baskets baskets: shop.carts → shop.baskets { → } 0',
      'comment-changed products products: Products → Products\nWhat we sell { → } 0',
      'key-removed payroll payroll_user_fkey: foreign (id), on update no-action, on delete cascade → – {users → } 0',
      'table-added daily_sales daily_sales: – → – { → } 0',
    ]);
    const [, removed, renamed] = await changes();
    expect(removed).toMatchObject({
      run: run.id,
      warehouse: 'main',
      severity: 'breaking',
      reason: 'queries-fail',
      subject: { type: 'table', schema: 'shop', name: 'returns' },
    });
    expect(removed.subject.entityRef).toBeUndefined();
    expect(renamed.subject.entityRef).toBe('resource:main/shop.baskets');
    expect(Date.parse(removed.foundAt)).toBe(Date.parse(run.readAt ?? ''));

    const { body: ofRun } = await api.get(`/runs/${run.id}/changes`);
    expect(ofRun.items).toHaveLength(6);
    const { body: ofTable } = await api.get(
      '/tables/main/shop.baskets/changes',
    );
    expect(ofTable.items.map(inWords)).toEqual([inWords(renamed)]);
  });

  it('filters, and refuses what is no filter', async () => {
    connector.relations = changedShop().relations;
    await api.run('main');
    for (const [query, kinds] of [
      ['severity=breaking', ['table-removed', 'table-renamed']],
      ['kind=table-added&kind=key-removed', ['key-removed', 'table-added']],
      ['schema=finance', ['key-removed']],
      ['warehouse=other', []],
      ['since=2100-01-01T00%3A00%3A00Z', []],
      ['reason=words-only', ['comment-changed']],
    ] as const) {
      const found = await changes(`?${query}`);
      expect({ query, kinds: found.map(({ kind }) => kind) }).toEqual({
        query,
        kinds,
      });
    }
    for (const query of [
      'severity=odd',
      'kind=odd',
      'since=yesterday',
      'cursor=odd',
    ]) {
      const { status } = await api.get(`/changes?${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
    }
  });

  it('pages through all of them, each once, in lists and in the time line', async () => {
    connector.relations = changedShop().relations;
    await api.run('main');
    connector.relations = fillWithShop(new FixtureConnector()).relations;
    await api.run('main');
    const whole = await changes();
    const wholeGroups = await groups();
    expect(whole.length).toBeGreaterThan(9);
    for (const [path, all, limit] of [
      ['/changes', whole, 2],
      ['/changes/groups', wholeGroups, 1],
      ['/changes/groups', wholeGroups, 3],
    ] as const) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await api.get(
          `${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`,
        );
        expect(body.items.length).toBeLessThanOrEqual(limit);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.pageInfo.nextCursor ?? '';
      } while (cursor);
      expect({ path, seen }).toEqual({ path, seen: all.map(({ id }) => id) });
    }
  });

  it('folds what one run did to many alike, what matters most first', async () => {
    connector.relations = [
      ...connector.relations.filter(({ schema }) => schema === 'shop'),
      ...Array.from({ length: 40 }, (_, at) =>
        fixtureTable(5000 + at, 'bulk', `t${String(at).padStart(2, '0')}`),
      ),
    ];
    await api.run('main');
    const found = await groups();
    expect(
      found.map(group => [
        group.kind,
        group.schema,
        group.count,
        group.changes.length,
      ]),
    ).toEqual(
      [
        ['schema-removed', 'finance', 1, 1],
        ['table-removed', 'finance', 2, 2],
        ['schema-added', 'bulk', 1, 1],
        ['table-added', 'bulk', 40, 5],
      ].filter(Boolean),
    );
    const [added] = await groups('?kind=table-added');
    expect(added.count).toBe(40);
    const rest = await changes(
      `?run=${added.run}&schema=bulk&kind=table-added&limit=500`,
    );
    expect(rest.map(({ object }) => object.name)).toEqual(
      Array.from({ length: 40 }, (_, at) => `t${String(at).padStart(2, '0')}`),
    );
  });

  it('neither shows, counts nor names what the caller may not read, not even when it is gone', async () => {
    connector.relations = connector.relations.map(relation => {
      switch (relation.name) {
        case 'order_summary':
          return { ...relation, readsFrom: [103] };
        case 'orders':
          return { ...relation, keys: relation.keys.slice(0, 2) };
        case 'ledger':
          return { ...relation, comment: 'Secret' };
        default:
          return relation;
      }
    });
    await api.run('main');
    const { body: seenByAll } = await api.get('/changes');
    expect(seenByAll.items.map(inWords)).toEqual([
      'key-removed orders orders_payroll_fkey: foreign (id), on update no-action, on delete cascade → – {payroll → } 0',
      'sources-changed order_summary order_summary: – → – {orders, payroll → orders} 0',
      'comment-changed ledger ledger: – → Secret { → } 0',
    ]);
    api.decisions['datamap.table.read'] = withoutFinance;
    const seen = await changes();
    expect(seen.map(inWords)).toEqual([
      'key-removed orders orders_payroll_fkey: foreign (id), on update no-action, on delete cascade → – { → } 1',
      'sources-changed order_summary order_summary: – → – {orders → orders} 1',
    ]);
    expect((await api.get('/tables/main/finance.ledger/changes')).status).toBe(
      404,
    );
    expect(
      (await api.get('/tables/main/finance.ledger/measurements')).status,
    ).toBe(404);

    // Gone with its schema: still nothing for those who might not read it.
    connector.relations = connector.relations.filter(
      ({ schema }) => schema === 'shop',
    );
    const run = await api.run('main');
    for (const path of [
      '/changes',
      '/changes/groups',
      `/runs/${run.id}/changes`,
    ]) {
      const { text } = await api.get(path);
      expect(text).not.toMatch(/finance|payroll"|ledger|Secret/);
    }
    expect(await groups('?kind=table-removed')).toEqual([]);
    // Not even years later, when the tables themselves are forgotten.
    await database('tables').whereNotNull('removed_at').delete();
    expect((await api.get('/changes')).text).not.toMatch(/finance|ledger/);
    api.decisions['datamap.table.read'] = { result: AuthorizeResult.ALLOW };
    expect(
      (await changes('?kind=table-removed')).map(({ subject }) => subject.name),
    ).toEqual(['ledger', 'payroll']);
    api.decisions['datamap.table.read'] = { result: AuthorizeResult.DENY };
    expect(await changes()).toEqual([]);
    expect(await groups()).toEqual([]);
  });

  it('shows the past of a table to those who may read it now', async () => {
    connector.relations = connector.relations.map(relation =>
      relation.name === 'carts'
        ? { ...relation, comment: 'Baskets' }
        : relation,
    );
    await api.run('main');
    api.decisions['datamap.table.read'] = withoutFinance;
    expect(await changes()).toHaveLength(1);
    connector.relations = connector.relations.map(relation =>
      relation.name === 'carts' ? { ...relation, schema: 'finance' } : relation,
    );
    await api.run('main');
    expect(await changes()).toEqual([]);
  });

  it('goes on by name where the server is another one, and says so', async () => {
    connector.relations = connector.relations.map(relation =>
      relation.name === 'carts'
        ? { ...relation, comment: 'Baskets' }
        : relation,
    );
    await api.run('main');
    const [before] = (await api.get('/tables/main/shop.carts/changes')).body
      .items;
    // A restore gives every object another id; one table is different besides.
    const renewed = (oid: number) => oid + 70_000;
    connector.server = {
      ...fixtureServer,
      version: '19.1',
      systemIdentifier: '7999999999999999999',
    };
    connector.relations = connector.relations.map(relation => ({
      ...relation,
      oid: renewed(relation.oid),
      readsFrom: relation.readsFrom.map(renewed),
      inheritsFrom: relation.inheritsFrom.map(renewed),
      keys: relation.keys.map(key => ({
        ...key,
        oid: renewed(key.oid),
        ...(key.type === 'foreign'
          ? { referencedOid: renewed(key.referencedOid) }
          : {}),
      })),
      ...(relation.name === 'carts' ? { comment: 'Carts again' } : {}),
    }));
    connector.rows = new Map(
      [...connector.rows].map(([oid, rows]) => [renewed(oid), rows]),
    );
    const run = await api.run('main');
    expect(run).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, renamed: 0, modified: 1, unchanged: 8 },
    });
    expect((await changes(`?run=${run.id}`)).map(inWords)).toEqual([
      'server-changed main : 18.4 → 19.1 { → } 0',
      'comment-changed carts carts: Baskets → Carts again { → } 0',
    ]);
    const { body } = await api.get('/tables/main/shop.carts/changes');
    expect(body.items).toHaveLength(2);
    expect(body.items[1]).toMatchObject({ id: before.id, after: 'Baskets' });
    const { body: history } = await api.get(
      '/tables/main/shop.users/measurements',
    );
    expect(history.items.length).toBeGreaterThan(0);
    await api.run('main');
    expect(await changes('?kind=server-changed')).toHaveLength(1);
  });

  it('gives the history of a table’s figures, by reading and by day', async () => {
    for (const rows of [500, 700]) {
      connector.rows.set(104, rows);
      await api.run('main');
    }
    const history = async (query = ''): Promise<Measurement[]> =>
      (await api.get(`/tables/main/shop.carts/measurements${query}`)).body
        .items;
    const all = await history();
    expect(all.map(({ rows }) => rows.value)).toEqual([0, 500, 700]);
    expect(all[1]).toMatchObject({
      rows: { grade: 'estimate', measuredAt: all[1].to },
      health: 'has-data',
    });
    expect(await history('?resolution=day')).toEqual([all[2]]);
    expect(await history(`?to=${encodeURIComponent(all[0].from)}`)).toEqual([
      all[0],
    ]);
    expect(await history(`?from=${encodeURIComponent(all[2].to)}`)).toEqual([
      all[2],
    ]);
    const { body: first } = await api.get(
      '/tables/main/shop.carts/measurements?limit=2',
    );
    expect(first.items).toEqual(all.slice(0, 2));
    expect(await history(`?cursor=${first.pageInfo.nextCursor}`)).toEqual(
      all.slice(2),
    );
  });
});
