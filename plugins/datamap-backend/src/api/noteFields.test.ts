import { isDeepStrictEqual } from 'node:util';
import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  FeedItem,
  NoteVersion,
  TableNotes,
} from '@datamap/plugin-datamap-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request from 'supertest';
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

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = mockCredentials.user.header('user:default/minji.park');
const NOTES = '/tables/main/shop.orders/notes';
const COLUMN = `${NOTES}?column=id`;

const system = {
  id: 'source-system',
  title: { en: 'Comes from', ko: '원천 시스템' },
};
const sharing = {
  id: 'sharing',
  title: 'May be shared',
  type: 'choice',
  choices: ['team only', 'whole company'],
  of: ['table'],
};
const gold = { id: 'gold', title: 'Gold', type: 'yes-no', of: ['table'] };

describe('the fields that a portal has beside the others', () => {
  let api: DatamapBackend;
  let database: Knex;

  const start = async (fields: JsonObject[]) => {
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: { ...shopConfig, notes: { fields } },
    });
    await api.settled('main');
  };

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    await start([system, sharing, gold]);
  });

  afterEach(async () => {
    await database('notes').delete();
  });

  afterAll(async () => {
    await api.stop();
  });

  const ok = async <T = any>(
    response: PromiseLike<{ status: number; body: T }>,
  ) => {
    const { status, body } = await response;
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };
  const put = (path: string, note: object) => ok(api.put(path, note, minji));
  const notes = () => ok<TableNotes>(api.get(NOTES));
  /** The index follows what was written in its own time. */
  const isFound = (q: string, names: string[]) =>
    eventually(`'${q}' finds ${names.length}`, async () => {
      const { items } = await ok(api.get(`/search?q=${encodeURIComponent(q)}`));
      const found = items.map(
        ({ table }: { table: { name: string } }) => table.name,
      );
      return isDeepStrictEqual(found, names) ? true : undefined;
    });
  const upload = async (content: string) => {
    const { status, body } = await request(api.backend.server)
      .post('/api/datamap/v1/imports')
      .query({ fileName: 'words.csv' })
      .set('authorization', minji)
      .type('application/octet-stream')
      .send(Buffer.from(content));
    expect({ status, body }).toMatchObject({ status: 201 });
    return body;
  };
  const exported = async () => {
    const { text } = await api
      .get('/describing/export?format=csv&encoding=utf-8&language=en', minji)
      .buffer(true);
    return text;
  };

  it('are told, written, kept in the history and taken back, as all words', async () => {
    expect((await notes()).fields).toEqual([
      {
        id: 'source-system',
        title: 'Comes from',
        titleIn: { en: 'Comes from', ko: '원천 시스템' },
        type: 'text',
        of: ['table', 'column'],
      },
      sharing,
      gold,
    ]);
    const fields = { 'source-system': 'Vaultix', sharing: 'team only' };
    expect(await put(NOTES, { title: 'Orders', fields, revision: 0 })).toEqual(
      expect.objectContaining({ title: 'Orders', fields, revision: 1 }),
    );
    await put(COLUMN, { fields: { 'source-system': 'SAP' }, revision: 0 });
    const { columns } = await notes();
    expect(columns[0].fields).toEqual({ 'source-system': 'SAP' });
    await put(NOTES, { fields: { gold: 'yes' }, revision: 1 });
    const [last]: NoteVersion[] = (await ok(api.get(`${NOTES}/history`))).items;
    expect(last).toMatchObject({
      by: 'user:default/minji.park',
      before: { title: 'Orders', fields },
      after: { fields: { gold: 'yes' } },
    });
    expect(
      await ok(api.post(`${NOTES}/revert`, { to: 1, revision: 2 }, minji)),
    ).toMatchObject({ title: 'Orders', fields });
    const late = await api.put(NOTES, { fields: { gold: 'no' }, revision: 1 });
    expect([late.status, late.body.current.fields]).toEqual([409, fields]);
  });

  it('are found by their texts and choices', async () => {
    await put(NOTES, {
      fields: { 'source-system': 'Brumel', sharing: 'whole company' },
      revision: 0,
    });
    await put(COLUMN, { fields: { 'source-system': 'Kerzon' }, revision: 0 });
    for (const q of ['brumel', 'whole company', 'kerzon']) {
      expect(await isFound(q, ['orders'])).toBe(true);
    }
  });

  it('are in the feed, which moves with them', async () => {
    const item = async () => {
      const { items } = await ok<{ items: FeedItem[] }>(
        api.get('/feed?after=0&limit=500&columns=true', serviceHeader),
      );
      return items.find(({ entityName }) => entityName === 'shop.orders')!;
    };
    const before = await item();
    await put(NOTES, {
      fields: { 'source-system': 'Brumel', gold: 'yes' },
      revision: 0,
    });
    const withTable = await item();
    expect(withTable.entity?.fieldTexts).toEqual(['Brumel']);
    expect(withTable.revision).toBeGreaterThan(before.revision);
    await put(COLUMN, { fields: { 'source-system': 'Kerzon' }, revision: 0 });
    const withColumn = await item();
    expect(withColumn.entity?.columns?.[0].fieldTexts).toEqual(['Kerzon']);
    expect(withColumn.revision).toBeGreaterThan(withTable.revision);
  });

  it('refuse what does not fit, and say what would', async () => {
    const refused = async (fields: object, path = NOTES) => {
      const { status, body } = await api.put(path, { fields, revision: 0 });
      return [status, body.error?.message];
    };
    expect(await refused({ sharing: 'all' })).toEqual([
      400,
      "'fields.sharing' is 'all'; choose one of 'team only', 'whole company'",
    ]);
    expect(await refused({ sharing: 'team only' }, COLUMN)).toEqual([
      400,
      "'fields.sharing' is no field that a column has; there are 'source-system'",
    ]);
    expect((await notes()).table.revision).toBe(0);
  });

  it('go out as columns of a file, and come back', async () => {
    await put(NOTES, {
      fields: { 'source-system': '=Vaultix', gold: 'yes' },
      revision: 0,
    });
    const file = await exported();
    const [headings, ...lines] = file.split('\r\n');
    expect(headings).toContain(',Links,Comes from,May be shared,Gold,In the');
    expect(lines.find(line => line.startsWith('main,shop,orders,,'))).toContain(
      ",'=Vaultix,,yes,",
    );
    expect(await upload(file)).toMatchObject({
      mapping: { 'field:source-system': 13, 'field:gold': 15 },
      counts: { same: lines.filter(Boolean).length },
    });
    const edited = await upload(
      [
        '스키마,테이블명,컬럼명,원천 시스템,May be shared,Gold',
        'shop,orders,,SAP,whole company,아니요',
        'shop,users,,,everybody,',
        'shop,carts,id,,team only,',
        'shop,products,,(비움),,네',
      ].join('\n'),
    );
    expect(edited.counts).toEqual({ changed: 1, invalid: 2, new: 1 });
    expect(
      (await ok(api.get(`/imports/${edited.id}/lines?outcome=invalid`, minji)))
        .items,
    ).toMatchObject([
      {
        line: 3,
        problem: {
          code: 'not-valid',
          message:
            "'fields.sharing' is 'everybody'; choose one of 'team only', 'whole company'",
        },
      },
      {
        line: 4,
        problem: { code: 'not-of-a-column', field: 'field:sharing' },
      },
    ]);
    await ok(api.post(`/imports/${edited.id}/apply`, {}, minji));
    expect((await notes()).table.fields).toEqual({
      'source-system': 'SAP',
      sharing: 'whole company',
      gold: 'no',
    });
    await ok(api.post(`/imports/${edited.id}/undo`, {}, minji));
    expect((await notes()).table.fields).toEqual({
      'source-system': '=Vaultix',
      gold: 'yes',
    });
    const wrong = await api.put(
      `/imports/${(await upload(file)).id}/mapping`,
      { mapping: { table: 2, 'field:other': 3 } },
      minji,
    );
    expect([wrong.status, wrong.body.error.message]).toEqual([
      400,
      "'mapping' has 'field:other', which is no field of notes; leave it out",
    ]);
  });

  it('keep their words while they are not configured', async () => {
    const fields = { 'source-system': 'Orvane', gold: 'no' };
    await put(NOTES, { fields, revision: 0 });
    expect(await isFound('orvane', ['orders'])).toBe(true);
    await api.stop();
    await start([gold]);
    expect((await notes()).table.fields).toEqual({ gold: 'no' });
    expect(await isFound('orvane', [])).toBe(true);
    expect((await ok(api.get(`${NOTES}/history`))).items[0].after).toEqual({
      fields: { gold: 'no' },
    });
    await put(NOTES, { title: 'Orders', revision: 1 });
    await api.stop();
    await start([system, gold]);
    expect((await notes()).table).toMatchObject({
      title: 'Orders',
      fields: { 'source-system': 'Orvane' },
    });
    expect(await isFound('orvane', ['orders'])).toBe(true);
  });
});
