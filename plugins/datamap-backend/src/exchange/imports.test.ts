import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableDescribePermission,
  datamapTableReadPermission,
  datamapWarehouseManagePermission,
  type TableNotes,
  type WordsImport,
  type WordsImportLine,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  fillWithShop,
  FixtureConnector,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';
import { Upkeep } from '../upkeep/Upkeep';
import { writeSheet } from './spreadsheetWorker';
import { readRetention } from '../config/readRetention';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = mockCredentials.user.header('user:default/minji.park');
const jun = mockCredentials.user.header('user:default/jun.lee');

describe('words from a file', () => {
  let api: DatamapBackend;
  let database: Knex;
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => undefined);
  const fail = jest.fn(async () => undefined);

  beforeEach(async () => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue({ success, fail });
    database = await databases.init('POSTGRES_18');
    const connector = fillWithShop(new FixtureConnector());
    for (const relation of connector.relations) {
      if (relation.name === 'orders') {
        relation.columns.push({
          attnum: 2,
          name: 'ordered_on',
          type: 'date',
          typeCategory: 'date',
          nullable: true,
        });
      }
    }
    for (let index = 0; index < 300; index += 1) {
      connector.relations.push(
        fixtureTable(1_000 + index, 'shop', `t_${index}`),
      );
    }
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [auditor.factory],
    });
    await api.settled('main');
    // Nobody but who is told may look after everybody's imports.
    api.decisions[datamapWarehouseManagePermission.name] = {
      result: AuthorizeResult.DENY,
    };
  });

  afterEach(async () => {
    await api.stop();
  });

  const ok = async <T = any>(
    response: PromiseLike<{ status: number; body: T }>,
    wanted = 200,
  ): Promise<T> => {
    const { status, body } = await response;
    expect({ status, body }).toMatchObject({ status: wanted });
    return body;
  };
  const upload = (
    content: string | Buffer,
    { fileName = 'words.csv', as = minji } = {},
  ) =>
    request(api.backend.server)
      .post('/api/datamap/v1/imports')
      .query({ fileName })
      .set('authorization', as)
      .type('application/octet-stream')
      .send(Buffer.from(content as string));
  const uploaded = (content: string | Buffer, options = {}) =>
    ok<WordsImport>(upload(content, options), 201);
  const lines = async (id: string, query = '', as = minji) =>
    (await ok(api.get(`/imports/${id}/lines?${query}`, as)))
      .items as WordsImportLine[];
  const exported = async (query = 'format=csv&encoding=utf-8', as = minji) => {
    const { status, text } = await api
      .get(`/describing/export?${query}`, as)
      .buffer(true);
    expect(status).toBe(200);
    return text;
  };
  const notes = (table: string) =>
    ok<TableNotes>(api.get(`/tables/main/${table}/notes`));
  const put = (table: string, note: object, as = minji) =>
    ok(api.put(`/tables/main/${table}/notes`, note, as));

  it('is looked at, written as one, found, and taken back as one', async () => {
    await put('shop.orders', {
      title: 'Bestellungen',
      tags: ['a'],
      revision: 0,
    });
    const file = [
      '스키마,테이블명,컬럼,한글명,설명,태그',
      'shop,orders,,주문,"=한 건이\n주문 하나",a',
      'shop,orders,id,주문 번호,,',
      'shop,users,,,(비움),',
      'shop,carts,,<script>alert(1)</script>,,',
      'shop,nowhere,,Nowhere,,',
      'shop,orders,nowhere,Nowhere,,',
      'shop,carts,,Twice,,',
      `shop,products,,${'x'.repeat(81)},,`,
    ].join('\n');
    const found = await uploaded(file);
    expect(found).toMatchObject({
      fileName: 'words.csv',
      format: 'csv',
      encoding: 'utf-8',
      state: 'checked',
      mapping: {
        schema: 0,
        table: 1,
        column: 2,
        title: 3,
        description: 4,
        tags: 5,
      },
      lines: 8,
      counts: { new: 2, changed: 1, same: 1, 'not-found': 2, invalid: 2 },
      left: 3,
      by: 'user:default/minji.park',
    });
    expect(found.examples[0]).toEqual([
      'shop',
      'orders',
      '',
      '주문',
      '=한 건이\n주문 하나',
      'a',
    ]);
    expect((await notes('shop.orders')).table.title).toBe('Bestellungen');
    const problems = await lines(found.id, 'outcome=not-found&outcome=invalid');
    expect(problems).toMatchObject([
      { line: 6, table: 'nowhere', problem: { code: 'no-such-table' } },
      { line: 7, column: 'nowhere', problem: { code: 'no-such-column' } },
      {
        line: 8,
        table: 'carts',
        problem: { code: 'line-twice', otherLine: 5 },
      },
      {
        line: 9,
        table: 'products',
        problem: { code: 'too-long', length: 81, most: 80 },
      },
    ]);

    const applied = await ok<WordsImport>(
      api.post(`/imports/${found.id}/apply`, {}, minji),
    );
    expect(applied).toMatchObject({
      state: 'applied',
      counts: { written: 3, same: 1, 'not-found': 2, invalid: 2 },
      left: 0,
      examples: [],
    });
    const { table, columns } = await notes('shop.orders');
    expect(table).toMatchObject({
      title: '주문',
      description: '=한 건이\n주문 하나',
      tags: ['a'],
      revision: 2,
      by: 'user:default/minji.park',
    });
    expect(columns[0]).toMatchObject({ title: '주문 번호', revision: 1 });
    expect((await ok(api.get('/tables/main/shop.carts'))).title).toBe(
      '<script>alert(1)</script>',
    );
    expect(success).toHaveBeenCalledWith({
      meta: expect.objectContaining({
        written: [
          {
            table: 'main/shop.orders',
            revision: 2,
            before: { title: 'Bestellungen' },
            after: { title: '주문', description: '=한 건이\n주문 하나' },
          },
          expect.objectContaining({ column: 'id' }),
          expect.objectContaining({ table: 'main/shop.carts' }),
        ],
      }),
    });
    expect(await database('import_lines').whereNotNull('cells')).toEqual([]);

    await put('shop.carts', { title: 'Baskets', revision: 1 }, jun);
    const undone = await ok<WordsImport>(
      api.post(`/imports/${found.id}/undo`, {}, minji),
    );
    expect(undone).toMatchObject({
      state: 'undone',
      counts: { undone: 2, kept: 1 },
      undoneBy: 'user:default/minji.park',
    });
    expect((await notes('shop.orders')).table).toMatchObject({
      title: 'Bestellungen',
      tags: ['a'],
      revision: 3,
    });
    expect((await notes('shop.carts')).table.title).toBe('Baskets');
    expect(await lines(found.id, 'outcome=kept')).toMatchObject([
      { line: 5, problem: { code: 'written-meanwhile' } },
    ]);
    expect(
      (await api.post(`/imports/${found.id}/apply`, {}, minji)).body.error
        .message,
    ).toBe(
      `The import of 'words.csv' is undone; upload the file again to import it once more`,
    );
  });

  it('lets an export come back: what was left alone stays, what both wrote is told', async () => {
    await put('shop.orders', { title: 'One', description: 'Old', revision: 0 });
    await put('shop.users', { title: 'Users', revision: 0 });
    const before = await exported();
    expect(await uploaded(before)).toMatchObject({
      counts: { same: before.trim().split('\r\n').length - 1 },
      left: 0,
    });
    await put(
      'shop.orders',
      { title: 'Two', description: 'Old', revision: 1 },
      jun,
    );
    await put('shop.users', { title: 'People', revision: 1 }, jun);
    const edited = before
      .replace(',One,Old,', ',One,New,')
      .replace(',Users,', ',Members,');
    const found = await uploaded(edited);
    expect(found.counts).toMatchObject({ changed: 1, conflict: 1 });
    expect(await lines(found.id, 'outcome=conflict')).toMatchObject([
      {
        table: 'users',
        fields: ['title'],
        problem: { code: 'written-meanwhile' },
      },
    ]);
    await ok(api.post(`/imports/${found.id}/apply`, {}, minji));
    expect((await notes('shop.orders')).table).toMatchObject({
      title: 'Two',
      description: 'New',
    });
    expect((await notes('shop.users')).table.title).toBe('People');
    // Her own words of since then are no conflict.
    expect(
      (await uploaded(edited.replace(',One,New,', ',One,Newer,'))).counts,
    ).toMatchObject({
      conflict: 2,
    });
    expect(
      (await uploaded(edited.replace(',Members,', ',Folk,'), { as: jun }))
        .counts,
    ).toMatchObject({ changed: 1 });
  });

  it('names the column of the period, and says which could', async () => {
    const found = await uploaded(
      [
        'Schema,Table,Column,Title,Period column',
        'shop,orders,,Orders,ordered_on',
        'shop,orders,ordered_on,Day of the order,',
        'shop,users,,Users,id',
      ].join('\n'),
    );
    expect(found).toMatchObject({
      mapping: { periodColumn: 4 },
      counts: { new: 2, invalid: 1 },
    });
    expect(await lines(found.id, 'outcome=invalid')).toMatchObject([
      {
        line: 4,
        problem: {
          code: 'no-period-column',
          field: 'periodColumn',
          message: expect.stringContaining("'id', which is of type 'bigint'"),
        },
      },
    ]);
    await ok(api.post(`/imports/${found.id}/apply`, {}, minji));
    const { table, columns } = await notes('shop.orders');
    expect([table.periodColumn, columns[1].title]).toEqual([
      'ordered_on',
      'Day of the order',
    ]);
    expect(await exported()).toContain('ordered_on');
    await ok(api.post(`/imports/${found.id}/undo`, {}, minji));
    expect((await notes('shop.orders')).table).not.toHaveProperty(
      'periodColumn',
    );
  });

  it('leaves what somebody wrote after the look', async () => {
    const found = await uploaded(
      'Schema,Table,Title\nshop,orders,Mine\nshop,carts,Mine\n',
    );
    await put('shop.orders', { title: 'Faster', revision: 0 }, jun);
    expect(
      await ok(api.post(`/imports/${found.id}/apply`, {}, minji)),
    ).toMatchObject({ state: 'applied', counts: { written: 1, conflict: 1 } });
    expect((await notes('shop.orders')).table.title).toBe('Faster');
  });

  it('takes another mapping, and says what a mapping lacks', async () => {
    const found = await uploaded('where,what,which\norders,Orders,shop\n');
    expect(found).toMatchObject({
      state: 'uploaded',
      mapping: {},
      counts: {},
      left: 0,
    });
    const map = (mapping: object) =>
      api.put(`/imports/${found.id}/mapping`, { mapping }, minji);
    const messages = await Promise.all(
      [{ title: 1 }, { table: 3 }, { table: 0, title: 0 }, { table: -1 }].map(
        async mapping => {
          const { status, body } = await map(mapping);
          return [status, body.error.message];
        },
      ),
    );
    expect(messages).toEqual([
      [400, `'mapping' does not say where the tables are named; give 'table'`],
      [
        400,
        `'mapping' names a column that the file does not have; it has 3, counted from 0`,
      ],
      [
        400,
        `'mapping' gives one column of the file to several fields; give each one of its own`,
      ],
      [400, expect.stringContaining('must be >= 0')],
    ]);
    expect(
      (await api.post(`/imports/${found.id}/apply`, {}, minji)).status,
    ).toBe(409);
    expect(await ok(map({ table: 0, title: 1 }))).toMatchObject({
      state: 'checked',
      counts: { new: 1 },
    });
    expect(await ok(map({ table: 0, title: 1, schema: 2 }))).toMatchObject({
      counts: { new: 1 },
    });
  });

  it('is for who may describe: per table, at each step, and of her own imports', async () => {
    const file =
      'Schema,Table,Title\nfinance,payroll,Pay\nshop,orders,Orders\n';
    api.decisions[datamapTableDescribePermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableDescribePermission,
        datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
      );
    const found = await uploaded(file);
    expect(found.counts).toEqual({ new: 1, 'not-permitted': 1 });
    expect(
      await exported('format=csv&encoding=utf-8&describable=true'),
    ).not.toContain('orders');
    expect((await api.get(`/imports/${found.id}`, jun)).status).toBe(404);
    expect((await api.post(`/imports/${found.id}/undo`, {}, jun)).status).toBe(
      404,
    );
    expect(await ok(api.get('/imports', minji))).toMatchObject({
      mayImport: true,
    });
    expect(await ok(api.get('/imports', jun))).toMatchObject({
      items: [],
      totalItems: 0,
      mayImport: true,
    });
    expect((await ok(api.get('/imports', minji))).items).toMatchObject([
      { id: found.id },
    ]);

    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReadPermission,
        datamapTableConditions.isOwner({ claims: ['group:default/data-team'] }),
      );
    // Finance is all that she may describe, and she may not read it any more.
    expect(await ok(api.get('/imports', minji))).toMatchObject({
      mayImport: false,
    });
    expect((await uploaded(file)).counts).toEqual({
      'not-found': 1,
      'not-permitted': 1,
    });
    expect(await exported()).not.toContain('payroll');
    expect(
      await ok(api.post(`/imports/${found.id}/apply`, {}, minji)),
    ).toMatchObject({
      state: 'applied',
      counts: { 'not-found': 1, 'not-permitted': 1 },
    });

    api.decisions[datamapTableDescribePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    fail.mockClear();
    expect((await upload(file)).status).toBe(403);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(await ok(api.get('/imports', minji))).toMatchObject({
      mayImport: false,
    });
    api.decisions[datamapTableDescribePermission.name] = {
      result: AuthorizeResult.ALLOW,
    };
    api.decisions[datamapWarehouseManagePermission.name] = {
      result: AuthorizeResult.ALLOW,
    };
    expect(await ok(api.get('/imports?limit=1', jun))).toMatchObject({
      totalItems: 2,
      items: [{ by: 'user:default/minji.park' }],
      pageInfo: { nextCursor: '1' },
    });
  });

  it('is a file that can be read, and not too much of it', async () => {
    const { status, body } = await upload(
      Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
    );
    expect([status, body.error.message]).toEqual([
      400,
      'The file is larger than 10 MB; split it, by schema for example, and import one part after the other',
    ]);
    expect(body.error.reason).toBe('too-large');
    const pdf = await upload('x', { fileName: '보고서.pdf' });
    expect(pdf.body.error.message).toBe(
      `'보고서.pdf' is neither an .xlsx nor a .csv; save it in your spreadsheet as one of them`,
    );
    expect(await database('imports')).toEqual([]);
  });

  it('is forgotten where nobody applies it, and with the name of a person in it', async () => {
    const content = 'Schema,Table,Contact\nshop,orders,user:default/jun.lee\n';
    await uploaded(content);
    const kept = await uploaded('Schema,Table,Title\nshop,orders,A\n');
    api.decisions[datamapWarehouseManagePermission.name] = {
      result: AuthorizeResult.ALLOW,
    };
    await ok(
      api.post('/admin/erase-person', { entityRef: 'user:default/jun.lee' }),
    );
    expect(await database('imports').pluck('id')).toEqual([kept.id]);
    const upkeep = Upkeep.create({
      database,
      retention: readRetention(mockServices.rootConfig()),
    });
    await upkeep.run();
    expect(await database('imports').pluck('id')).toEqual([kept.id]);
    await upkeep.run(new Date(Date.now() + 8 * 24 * 60 * 60 * 1000));
    expect(await database('imports').pluck('id')).toEqual([]);
  });

  it('takes 300 tables from an .xlsx, finds them, and takes them back', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `t_${index}`);
    const before = await notes('shop.t_299');
    const file = await writeSheet({
      name: 'Tables',
      headings: ['스키마', '테이블', '설명'],
      widths: [10, 10, 10],
      rows: names.map(name => ['shop', name, `Zirconium ${name}`]),
    });
    const found = await uploaded(file, { fileName: '테이블.xlsx' });
    expect(found).toMatchObject({
      fileName: '테이블.xlsx',
      format: 'xlsx',
      counts: { new: 300 },
      left: 300,
    });
    expect(
      await ok(api.post(`/imports/${found.id}/apply`, {}, minji)),
    ).toMatchObject({ state: 'applied', counts: { written: 300 } });
    const hits = async () =>
      (await ok(api.get('/search?q=zirconium'))).totalItems as number;
    await eventually('the search has read them', async () =>
      (await hits()) === 300 ? true : undefined,
    );
    expect(
      await ok(api.post(`/imports/${found.id}/undo`, {}, minji)),
    ).toMatchObject({ state: 'undone', counts: { undone: 300 } });
    await eventually('the search has forgotten them', async () =>
      (await hits()) === 0 ? true : undefined,
    );
    expect((await notes('shop.t_299')).table).toMatchObject({
      source: before.table.source,
      revision: 2,
    });
    expect((await notes('shop.t_299')).table).not.toHaveProperty('description');
  });

  it('writes thousands of lines in batches', async () => {
    const file = ['Schema,Table,Column,Title'];
    for (const name of ['order_id', 'line', 'state']) {
      file.push(`shop,Order Lines,${name},${name} title`);
    }
    for (let line = 0; line < 3_000; line += 1) {
      file.push(`shop,nowhere_${line},,x`);
    }
    const found = await uploaded(file.join('\n'));
    expect(found.counts).toEqual({ new: 3, 'not-found': 3_000 });
    const page = await ok(
      api.get(`/imports/${found.id}/lines?limit=500`, minji),
    );
    expect(page).toMatchObject({
      totalItems: 3_003,
      pageInfo: { nextCursor: '500' },
    });
    const next = await lines(found.id, 'limit=500&cursor=3000');
    expect(next).toHaveLength(3);
  });
});
