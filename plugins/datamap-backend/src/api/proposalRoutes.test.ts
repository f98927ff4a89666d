import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableDescribePermission,
  datamapTableReadPermission,
  type NoteProposal,
  type NoteProposalItem,
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
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const sora = mockCredentials.user.header('user:default/sora.kim');
const minji = mockCredentials.user.header('user:default/minji.park');

const NOTES = '/tables/main/shop.orders/notes';
const PROPOSALS = `${NOTES}/proposals`;

describe.each(databases.eachSupportedId())(
  'what readers propose on %s',
  databaseId => {
    let api: DatamapBackend;
    let database: Knex;
    let connector: FixtureConnector;
    const auditor = mockServices.auditor.mock();
    const success = jest.fn(async () => undefined);
    const fail = jest.fn(async () => undefined);

    beforeEach(async () => {
      jest.clearAllMocks();
      auditor.createEvent.mockResolvedValue({ success, fail });
      database = await databases.init(databaseId);
      connector = fillWithShop(new FixtureConnector());
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: shopConfig,
        features: [auditor.factory],
      });
      await api.settled('main');
    });

    afterEach(async () => {
      await api.stop();
    });

    const ok = async <T = any>(
      response: PromiseLike<{ status: number; body: T }>,
      expected = 200,
    ) => {
      const { status, body } = await response;
      expect({ status, body }).toMatchObject({ status: expected });
      return body;
    };
    const propose = (body: object, query = '', who = sora) =>
      ok<NoteProposal>(api.post(`${PROPOSALS}${query}`, body, who), 201);
    const decide = (id: string, body: object) =>
      api.put(`${PROPOSALS}/${id}/decision`, body, minji);
    const readersMayNotDescribe = () => {
      api.decisions[datamapTableDescribePermission.name] = {
        result: AuthorizeResult.DENY,
      };
    };

    it('waits for the owner, who takes it over beside what is written', async () => {
      await ok(
        api.put(NOTES, { title: 'Old', tags: ['money'], revision: 0 }, minji),
      );
      const proposal = await propose({
        title: '  All   orders ',
        description: 'Each **order**.',
        message: 'The old title says little.',
      });
      expect(proposal).toEqual({
        id: expect.any(String),
        state: 'open',
        at: expect.any(String),
        by: 'user:default/sora.kim',
        mine: true,
        title: 'All orders',
        description: 'Each **order**.',
        message: 'The old title says little.',
      });
      expect((await ok(api.get(PROPOSALS, minji))).items).toEqual([
        { ...proposal, mine: false },
      ]);
      const decided = await ok(
        decide(proposal.id, {
          decision: 'accepted',
          answer: 'Thank you!',
          revision: 1,
        }),
      );
      expect(decided).toMatchObject({
        state: 'accepted',
        answer: 'Thank you!',
        decidedBy: 'user:default/minji.park',
      });
      expect((await ok(api.get(NOTES))).table).toMatchObject({
        title: 'All orders',
        description: 'Each **order**.',
        tags: ['money'],
        revision: 2,
        by: 'user:default/minji.park',
      });
      expect((await ok(api.get(`${NOTES}/history`))).items[0]).toMatchObject({
        action: 'accepted',
        before: { title: 'Old', tags: ['money'] },
      });
      expect((await ok(api.get('/tables/main/shop.orders'))).title).toBe(
        'All orders',
      );
      expect((await ok(api.get(PROPOSALS, sora))).items).toEqual([
        { ...decided, mine: true },
      ]);
    });

    it('is about a column, and goes with it when it is renamed', async () => {
      const { id } = await propose({ title: 'Number' }, '?column=id');
      connector.relations = connector.relations.map(relation =>
        relation.name === 'orders'
          ? {
              ...relation,
              columns: relation.columns.map(column =>
                column.name === 'id' ? { ...column, name: 'order_no' } : column,
              ),
            }
          : relation,
      );
      await api.run('main');
      expect((await ok(api.get(PROPOSALS, minji))).items).toMatchObject([
        { id, column: 'order_no' },
      ]);
      await ok(decide(id, { decision: 'accepted', revision: 0 }));
      expect((await ok(api.get(NOTES))).columns[0]).toMatchObject({
        column: 'order_no',
        title: 'Number',
      });
    });

    it('is taken over with other words, or declined with a word back', async () => {
      const one = await propose({ title: 'Ordres' });
      await ok(
        decide(one.id, { decision: 'accepted', title: 'Orders', revision: 0 }),
      );
      expect((await ok(api.get(NOTES))).table.title).toBe('Orders');
      const other = await propose({ title: 'Purchases' });
      await ok(
        decide(other.id, { decision: 'declined', answer: 'Not only those.' }),
      );
      expect((await ok(api.get(NOTES))).table).toMatchObject({
        title: 'Orders',
        revision: 1,
      });
      expect(
        (await ok(api.get(`${PROPOSALS}?state=declined`, sora))).items,
      ).toMatchObject([{ id: other.id, answer: 'Not only those.' }]);
    });

    it('may say what is wrong only, and writes nothing then', async () => {
      const { id } = await propose({ message: 'Refunds are missing.' });
      await ok(decide(id, { decision: 'accepted', answer: 'Mended.' }));
      expect((await ok(api.get(NOTES))).table.revision).toBe(0);
    });

    it('is decided once, and never over words that the owner has not seen', async () => {
      const { id } = await propose({ title: 'Hers' });
      await ok(api.put(NOTES, { title: 'Mine', revision: 0 }, minji));
      const overtaken = await decide(id, { decision: 'accepted', revision: 0 });
      expect([overtaken.status, overtaken.body.current.title]).toEqual([
        409,
        'Mine',
      ]);
      expect((await ok(api.get(PROPOSALS, sora))).items[0].state).toBe('open');
      await ok(decide(id, { decision: 'accepted', revision: 1 }));
      const again = await decide(id, { decision: 'declined' });
      expect([again.status, again.body.error.name]).toEqual([
        409,
        'ConflictError',
      ]);
      expect((await ok(api.get(NOTES))).table.title).toBe('Hers');
    });

    it('is seen by who made it and by who decides, by nobody else', async () => {
      const { id } = await propose({ title: 'Hers' });
      readersMayNotDescribe();
      const jun = mockCredentials.user.header('user:default/jun.lee');
      expect((await ok(api.get(PROPOSALS, jun))).items).toEqual([]);
      expect((await ok(api.get(PROPOSALS, sora))).totalItems).toBe(1);
      const refused = await decide(id, { decision: 'accepted', revision: 0 });
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('datamap.table.describe');
      expect((await api.delete(`${PROPOSALS}/${id}`, jun)).status).toBe(403);
      expect((await api.delete(`${PROPOSALS}/${id}`, sora)).status).toBe(204);
      expect((await ok(api.get(PROPOSALS, sora))).items).toEqual([]);
      expect((await api.delete(`${PROPOSALS}/${id}`, sora)).status).toBe(404);
    });

    it('lists what waits across tables, and what one made, within what one may see', async () => {
      await propose({ title: 'One' });
      await propose({ title: 'Two' }, '?column=id');
      const three = await ok(
        api.post(
          '/tables/main/finance.payroll/notes/proposals',
          { title: 'Three' },
          sora,
        ),
        201,
      );
      const all = '/proposals?mine=false';
      const titles = (page: { items: NoteProposalItem[] }) =>
        page.items.map(({ table, proposal }) => [table.name, proposal.title]);
      expect(titles(await ok(api.get(all, minji)))).toEqual([
        ['payroll', 'Three'],
        ['orders', 'Two'],
        ['orders', 'One'],
      ]);
      const first = await ok(api.get(`${all}&limit=2`, minji));
      expect(first.totalItems).toBe(3);
      const { nextCursor } = first.pageInfo;
      expect(
        titles(await ok(api.get(`${all}&limit=2&cursor=${nextCursor}`, minji))),
      ).toEqual([['orders', 'One']]);
      expect((await api.get(`${all}&cursor=nonsense`, minji)).status).toBe(400);
      expect(titles(await ok(api.get('/proposals', minji)))).toEqual([]);
      expect((await ok(api.get('/proposals?role=made', minji))).items).toEqual(
        [],
      );

      const inShop = (permission: typeof datamapTableReadPermission) =>
        createDatamapTableConditionalDecision(
          permission,
          datamapTableConditions.inSchema({ schemas: ['shop'] }),
        );
      api.decisions[datamapTableReadPermission.name] = inShop(
        datamapTableReadPermission,
      );
      expect((await ok(api.get(all, minji))).totalItems).toBe(2);
      expect((await ok(api.get('/proposals?role=made', sora))).totalItems).toBe(
        2,
      );
      const closed = '/tables/main/finance.payroll/notes/proposals';
      expect((await api.get(closed, sora)).status).toBe(404);
      expect((await api.post(closed, { title: 'x' }, sora)).status).toBe(404);
      expect((await api.delete(`${closed}/${three.id}`, sora)).status).toBe(
        404,
      );
      readersMayNotDescribe();
      expect((await ok(api.get(all, minji))).totalItems).toBe(0);
    });

    it('says what is wrong with one, and how many may wait', async () => {
      const refused = async (body: object, query = '') => {
        const answer = await api.post(`${PROPOSALS}${query}`, body, sora);
        return [answer.status, answer.body.error.message];
      };
      expect(await refused({})).toEqual([
        400,
        "The proposal says nothing; give 'title', 'description' or 'message'",
      ]);
      expect(await refused({ message: 'a'.repeat(2_001) })).toEqual([
        400,
        "'message' has 2001 characters; shorten it to 2000",
      ]);
      expect(await refused({ title: 'x' }, '?column=none')).toMatchObject([
        404,
        expect.stringContaining("no column 'none'"),
      ]);
      const { id } = await propose({ title: 'x' });
      const without = await decide(id, { decision: 'accepted' });
      expect([without.status, without.body.error.message]).toEqual([
        400,
        "'revision' is missing; give that of the note as you see it",
      ]);
      for (let more = 1; more < 20; more++) {
        await propose({ title: `x ${more}` });
      }
      expect(await refused({ title: 'y' })).toMatchObject([
        409,
        expect.stringContaining('20 proposals of yours'),
      ]);
    });

    it('keeps hostile words as harmless ones', async () => {
      const { title, message } = await propose({
        title: 'a\u202eb\u0000c',
        message: '<script>alert(1)</script>',
      });
      expect(title).toBe('abc');
      expect(message).toBe('<script>alert(1)</script>');
    });

    it('is on record: made, decided with before and after, and refused', async () => {
      const { id } = await propose({ title: 'Hers' });
      await ok(
        decide(id, { decision: 'accepted', answer: 'Yes', revision: 0 }),
      );
      expect(
        auditor.createEvent.mock.calls.map(([{ eventId, meta }]) => [
          eventId,
          meta?.action,
        ]),
      ).toEqual([
        ['note-proposal', 'propose'],
        ['note-proposal', 'decide'],
      ]);
      expect(success.mock.calls).toEqual([
        [{ meta: { id, after: { title: 'Hers' } } }],
        [
          {
            meta: {
              state: 'accepted',
              answer: 'Yes',
              before: {},
              after: { title: 'Hers' },
            },
          },
        ],
      ]);
      readersMayNotDescribe();
      expect((await decide(id, { decision: 'declined' })).status).toBe(403);
      expect(fail).toHaveBeenCalledTimes(1);
    });
  },
);
