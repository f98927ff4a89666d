import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableStatisticsReadPermission,
  type NoteVersion,
  type TableNotes,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
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

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const TABLE = '/tables/main/shop.orders';
const NOTES = `${TABLE}/notes`;

const column = (
  attnum: number,
  name: string,
  typeCategory: ColumnSnapshot['typeCategory'] = 'date',
): ColumnSnapshot => ({
  attnum,
  name,
  type: typeCategory === 'date' ? 'date' : 'text',
  typeCategory,
  nullable: true,
});

describe('the column that an owner names for the period', () => {
  let api: DatamapBackend;
  let connector: FixtureConnector;

  const setColumns = (...columns: ColumnSnapshot[]) => {
    connector.relations = connector.relations.map(relation =>
      relation.oid === 103
        ? { ...relation, columns: [relation.columns[0], ...columns] }
        : relation,
    );
  };
  const setPeriod = (name: string, from: string, to: string) =>
    connector.periods.set(`103.${name}`, { oid: 103, from, to });

  beforeEach(async () => {
    connector = fillWithShop(new FixtureConnector());
    setColumns(
      column(2, 'ordered_on'),
      column(3, 'paid_on'),
      column(4, 'st', 'text'),
    );
    setPeriod('ordered_on', '2023-01-01', '2026-11-12');
    setPeriod('paid_on', '2024-05-05', '2026-10-10');
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: {
        warehouses: {
          main: {
            ...shopConfig.warehouses.main,
            tables: [{ pattern: 'shop.orders', period: { column: 'paid_on' } }],
          },
        },
      },
    });
    await api.settled('main');
  });

  afterEach(async () => {
    await api.stop();
  });

  const ok = async <T = any>(
    response: PromiseLike<{ status: number; body: T }>,
  ) => {
    const { status, body } = await response;
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };
  const put = (note: object) => ok(api.put(NOTES, note));
  const note = async () => (await ok<TableNotes>(api.get(NOTES))).table;
  const period = async () => (await ok(api.get(TABLE))).period;

  it('leads over the configuration, from the next reading on', async () => {
    expect((await ok<TableNotes>(api.get(NOTES))).periodColumns).toEqual([
      'ordered_on',
      'paid_on',
    ]);
    expect(await period()).toMatchObject({ column: 'paid_on', grade: 'exact' });
    await put({ periodColumn: 'ordered_on', revision: 0 });
    expect(await period()).toEqual({
      column: 'ordered_on',
      grade: 'unknown',
      measuredAt: expect.any(String),
      method: 'none',
      reason: 'not-read-yet',
    });
    await api.run('main');
    expect(await period()).toEqual({
      column: 'ordered_on',
      from: '2023-01-01',
      to: '2026-11-12',
      grade: 'exact',
      measuredAt: expect.any(String),
      method: 'smallest-and-largest',
    });
    await put({ revision: 1 });
    expect(await period()).toMatchObject({
      column: 'paid_on',
      reason: 'not-read-yet',
    });
    await api.run('main');
    expect(await period()).toMatchObject({ column: 'paid_on', grade: 'exact' });
  });

  it('goes with the column when that is renamed, as a version of nobody', async () => {
    await put({ title: 'Orders', periodColumn: 'ordered_on', revision: 0 });
    // Another column takes the name that it had.
    setColumns(
      column(2, 'order_day'),
      column(3, 'paid_on'),
      column(4, 'st', 'text'),
      column(5, 'ordered_on'),
    );
    setPeriod('order_day', '2023-01-01', '2026-11-13');
    await api.run('main');
    expect(await note()).toMatchObject({
      title: 'Orders',
      periodColumn: 'order_day',
      revision: 2,
    });
    expect(await period()).toMatchObject({
      column: 'order_day',
      to: '2026-11-13',
    });
    const [version]: NoteVersion[] = (await ok(api.get(`${NOTES}/history`)))
      .items;
    expect(version).toMatchObject({
      revision: 2,
      action: 'followed',
      before: { title: 'Orders', periodColumn: 'ordered_on' },
      after: { title: 'Orders', periodColumn: 'order_day' },
    });
    expect(version).not.toHaveProperty('by');
    const { status, body } = await api.put(NOTES, {
      title: 'Mine',
      periodColumn: 'ordered_on',
      revision: 1,
    });
    expect([status, body.current.periodColumn]).toEqual([409, 'order_day']);
    await api.run('main');
    expect((await note()).revision).toBe(2);
  });

  it('is the same column when somebody goes back to what was said before a rename', async () => {
    await put({ title: 'Orders', periodColumn: 'ordered_on', revision: 0 });
    await put({ title: 'Paid', periodColumn: 'paid_on', revision: 1 });
    const st = column(4, 'st', 'text');
    // The one that is named no more is renamed, and another takes its name.
    setColumns(
      column(2, 'order_day'),
      column(3, 'paid_on'),
      st,
      column(5, 'ordered_on'),
    );
    await api.run('main');
    const revert = async (to: number, revision: number) =>
      await ok(api.post(`${NOTES}/revert`, { to, revision }));
    expect(await revert(1, 2)).toMatchObject({
      title: 'Orders',
      periodColumn: 'order_day',
      revision: 3,
    });
    setColumns(column(2, 'day'), column(3, 'paid_on'), st);
    await api.run('main');
    expect(await note()).toMatchObject({ periodColumn: 'day', revision: 4 });
    // By the version that is called as before, and by one that is no more.
    for (const [to, revision] of [
      [3, 4],
      [1, 4],
    ]) {
      expect(await revert(to, revision)).toMatchObject({
        title: 'Orders',
        periodColumn: 'day',
        revision: 4,
      });
    }
    // Where the column is gone, its last name is what there is to say.
    setColumns(column(3, 'paid_on'), st);
    await api.run('main');
    await put({ title: 'None', revision: 4 });
    expect(await revert(3, 5)).toMatchObject({ periodColumn: 'order_day' });
  });

  it('is kept while the column is gone, which is told, and comes back with it', async () => {
    await put({ periodColumn: 'ordered_on', revision: 0 });
    setColumns(column(4, 'st', 'text'));
    connector.periods.set('103.ordered_on', {
      oid: 103,
      reason: 'no-such-column',
    });
    await api.run('main');
    expect(await note()).toMatchObject({ periodColumn: 'ordered_on' });
    expect(await period()).toMatchObject({
      column: 'ordered_on',
      grade: 'unknown',
      reason: 'no-such-column',
    });
    // Whoever writes something else does not have to give it up.
    await put({ title: 'Orders', periodColumn: 'ordered_on', revision: 1 });
    setColumns(column(4, 'st', 'text'), column(9, 'ordered_on'));
    setPeriod('ordered_on', '2026-01-01', '2026-11-12');
    await api.run('main');
    expect(await period()).toMatchObject({ from: '2026-01-01' });
    setColumns(column(4, 'st', 'text'), column(9, 'day'));
    await put({ periodColumn: 'ordered_on', revision: 2 });
    await api.run('main');
    expect(await note()).toMatchObject({ periodColumn: 'day' });
  });

  it('is refused where it can tell nothing, with what could', async () => {
    const refused = async (body: object, query = '') => {
      const answer = await api.put(`${NOTES}${query}`, {
        revision: 0,
        ...body,
      });
      return [answer.status, answer.body.error?.message];
    };
    expect(await refused({ periodColumn: 'orderd_on' })).toEqual([
      400,
      "'periodColumn' names 'orderd_on', and the table has no such column; name a column of type 'date' or 'timestamp', such as 'ordered_on', 'paid_on'",
    ]);
    expect(await refused({ periodColumn: 'st' })).toEqual([
      400,
      "'periodColumn' names 'st', which is of type 'text'; name a column of type 'date' or 'timestamp', such as 'ordered_on', 'paid_on'",
    ]);
    expect(await refused({ periodColumn: 'ordered_on' }, '?column=st')).toEqual(
      [400, "'periodColumn' is nothing that a column has; leave it out"],
    );
    expect((await note()).revision).toBe(0);
  });

  it('shows no value of personal data, nor to who may not see figures', async () => {
    await put({ periodColumn: 'ordered_on', revision: 0 });
    await api.run('main');
    const classify = (decision: string) =>
      api.put(`${TABLE}/personal-data?column=ordered_on`, {
        decision,
        ...(decision === 'confirmed' && { kind: 'birth-date' }),
      });
    await ok(classify('confirmed'));
    const answer = await api.get(TABLE);
    expect(answer.body).not.toHaveProperty('period');
    expect(answer.text).not.toContain('2023-01-01');
    await ok(classify('rejected'));
    expect(await period()).toMatchObject({ from: '2023-01-01' });
    api.decisions[datamapTableStatisticsReadPermission.name] = {
      result: AuthorizeResult.DENY,
    };
    const closed = await api.get(TABLE);
    expect(closed.body.notShown).toEqual(['statistics']);
    expect(closed.body).not.toHaveProperty('period');
  });
});
