import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  GlossaryTerm,
  TermImport,
  TermImportResult,
} from '@datamap/plugin-datamap-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { datamapGlossaryManagePermission } from '@datamap/plugin-datamap-common';
import request from 'supertest';
import {
  fillWithShop,
  FixtureConnector,
} from '../../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../../__testUtils__/StoreDatabases';
import { shopConfig } from '../../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = mockCredentials.user.header('user:default/minji.park');

describe('terms as files', () => {
  let api: DatamapBackend;

  beforeEach(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterEach(async () => {
    await api.stop();
  });

  const send = (
    content: string | Buffer,
    dryRun: boolean,
    name = 'terms.csv',
  ) =>
    request(api.backend.server)
      .post('/api/datamap/v1/glossary/imports')
      .query({ fileName: name, dryRun })
      .set('authorization', minji)
      .type('application/octet-stream')
      .send(Buffer.from(content));
  const ok = async <T>(
    answer: PromiseLike<{ status: number; body: T }>,
  ): Promise<T> => {
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };
  const terms = async () =>
    (await ok<{ items: GlossaryTerm[] }>(api.get('/glossary', minji))).items;
  const add = async (term: object): Promise<GlossaryTerm> =>
    (await api.post('/glossary', term, minji)).body;

  const file = [
    'Term,Other names,What it means',
    'Refund,RFD,"Money, given back"',
    'Net sales,NS,',
    ',,nothing',
  ].join('\n');

  it('are looked at, written as a whole, and taken back', async () => {
    const refund = await add({ name: 'Refund', definition: 'Money.' });
    const look = await ok<TermImportResult>(send(file, true));
    expect(look).toEqual({
      fileName: 'terms.csv',
      counts: { new: 1, changed: 1, invalid: 1 },
      lines: [
        expect.objectContaining({ line: 4, outcome: 'invalid' }),
        {
          line: 2,
          name: 'Refund',
          outcome: 'changed',
          fields: ['otherNames', 'definition'],
        },
        { line: 3, name: 'Net sales', outcome: 'new', fields: ['otherNames'] },
      ],
    });
    expect(await terms()).toHaveLength(1);

    const written = await ok<TermImportResult>(send(file, false));
    expect(written).toMatchObject({
      counts: { written: 2, invalid: 1 },
      by: 'user:default/minji.park',
    });
    expect(await terms()).toMatchObject([
      { name: 'Net sales', otherNames: ['NS'], revision: 1 },
      {
        id: refund.id,
        otherNames: ['RFD'],
        definition: 'Money, given back',
        revision: 2,
      },
    ]);
    expect(await ok<TermImportResult>(send(file, false))).toMatchObject({
      counts: { same: 2, invalid: 1 },
    });

    const undo = () =>
      api.post(`/glossary/imports/${written.id}/undo`, {}, minji);
    expect(await ok<TermImport>(undo())).toMatchObject({
      counts: { undone: 2, invalid: 1 },
      undoneBy: 'user:default/minji.park',
    });
    expect(await terms()).toMatchObject([
      { id: refund.id, otherNames: [], definition: 'Money.', revision: 3 },
    ]);
    expect((await undo()).status).toBe(409);
    const { items } = await ok<{ items: TermImport[] }>(
      api.get('/glossary/imports', minji),
    );
    expect(items.map(({ counts }) => counts)).toEqual([
      { same: 2, invalid: 1 },
      { undone: 2, invalid: 1 },
    ]);
  });

  it('keep what was written or used since when an import is taken back', async () => {
    const { id } = await ok<TermImportResult>(
      send('Term,Definition\nSale,One\nRefund,Two\nOrder,Three', false),
    );
    const byName = new Map((await terms()).map(term => [term.name, term]));
    const sale = byName.get('Sale')!;
    await ok(
      api.put(
        `/glossary/${sale.id}`,
        { name: 'Sale', definition: 'Mine', revision: 1 },
        minji,
      ),
    );
    await api.put(
      `/tables/main/shop.orders/terms/${byName.get('Order')!.id}`,
      {},
      minji,
    );
    expect(
      await ok(api.post(`/glossary/imports/${id}/undo`, {}, minji)),
    ).toMatchObject({ counts: { undone: 1, kept: 2 } });
    expect((await terms()).map(({ name }) => name)).toEqual(['Order', 'Sale']);
  });

  it.each(['csv', 'xlsx'])(
    'come back from an export as they were: %s',
    async format => {
      await add({
        name: '=SUM(A1)',
        otherNames: ['a, b', "'quoted'"],
        definition: 'One\n\n- **two**',
        contact: 'group:default/data-team',
      });
      await add({ name: '환불' });
      const { status, body } = await api
        .get(`/glossary/export?format=${format}&language=ko`, minji)
        .buffer(true)
        .parse((response, done) => {
          const pieces: Buffer[] = [];
          response.on('data', piece => pieces.push(Buffer.from(piece)));
          response.on('end', () => done(null, Buffer.concat(pieces)));
        });
      expect(status).toBe(200);
      expect(await ok(send(body, true, `terms.${format}`))).toMatchObject({
        counts: { same: 2 },
        lines: [],
      });
    },
  );

  it('are refused with what to do', async () => {
    const refused = async (content: string, name?: string) => {
      const { status, body } = await send(content, true, name);
      return [status, body.error.message];
    };
    expect(await refused('Words,Meaning\na,b')).toEqual([
      400,
      "No heading says where the terms are; call that column 'Term'",
    ]);
    expect((await refused('x', 'terms.pdf'))[0]).toBe(400);
    const many = Array.from({ length: 10_001 }, (_, index) => `Term ${index}`);
    const tooMany = await send(['Term', ...many].join('\n'), true);
    expect(tooMany.status).toBe(400);
    expect(tooMany.body.error).toMatchObject({
      reason: 'too-many-terms',
      message:
        'The glossary would have 10001 terms; there may be at most 10000, so leave some out or delete some that nobody needs',
    });
    api.decisions[datamapGlossaryManagePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    for (const dryRun of [true, false]) {
      expect((await send(file, dryRun)).status).toBe(403);
    }
    expect((await api.get('/glossary/imports', minji)).status).toBe(403);
    expect((await api.get('/glossary/export?format=csv', minji)).status).toBe(
      200,
    );
  });
});
