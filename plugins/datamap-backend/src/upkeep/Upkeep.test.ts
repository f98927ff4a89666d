import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { Upkeep } from './Upkeep';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const DAY = 24 * 60 * 60 * 1000;
const retention = {
  audit: 365 * DAY,
  measurements: 30 * DAY,
  dailyMeasurements: 60 * DAY,
  changes: 60 * DAY,
  runs: 90 * DAY,
};

describe('Upkeep', () => {
  let database: Knex;
  let api: DatamapBackend;
  let connector: FixtureConnector;
  let upkeep: Upkeep;

  beforeEach(async () => {
    database = await databases.init('POSTGRES_18');
    connector = fillWithShop(new FixtureConnector());
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
    upkeep = Upkeep.create({ database, retention });
  });

  afterEach(async () => {
    await api.stop();
  });

  /** As if everything so far had happened so long ago. */
  async function age(days: number): Promise<void> {
    const by = `interval '${days} days'`;
    await database.raw(
      `update measurements set measured_at = measured_at - ${by}`,
    );
    await database.raw(`update changes set found_at = found_at - ${by}`);
    await database.raw(`update change_sets set found_at = found_at - ${by}`);
    await database.raw(`update runs set queued_at = queued_at - ${by}`);
    await database.raw(`update tables set removed_at = removed_at - ${by}`);
    await database.raw(`update feed_items set removed_at = removed_at - ${by}`);
    await database.raw(
      `update entity_aliases set expires_at = expires_at - ${by}`,
    );
  }

  async function change(): Promise<void> {
    connector.relations = connector.relations
      .filter(({ name }) => name !== 'returns')
      .map(relation =>
        relation.name === 'carts' ? { ...relation, name: 'baskets' } : relation,
      );
    expect(await api.run('main')).toMatchObject({
      result: { removed: 1, renamed: 1 },
    });
  }

  it('forgets runs that had nothing to do after a day', async () => {
    const steps = (state: string) =>
      JSON.stringify([{ name: 'compare', state }]);
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
    const run = (id: number, queuedAt: Date, compared: string) => ({
      id: `00000000-0000-0000-0000-00000000000${id}`,
      warehouse: 'main',
      trigger: 'schedule',
      state: 'succeeded',
      attempt: 1,
      accept_removals: false,
      queued_at: queuedAt,
      steps: steps(compared),
    });
    await database('runs').insert([
      run(1, hours(30), 'skipped'),
      run(2, hours(30), 'done'),
      run(3, hours(20), 'skipped'),
    ]);
    await upkeep.run();
    const left: string[] = await database('runs')
      .whereRaw(`id::text like '00000000%'`)
      .orderBy('id')
      .pluck('id');
    expect(left.map(id => id.slice(-1))).toEqual(['2', '3']);
  });

  it('keeps what is recent', async () => {
    await change();
    await age(29);
    await upkeep.run();
    expect(await database('measurements')).not.toEqual([]);
    expect(await database('changes')).not.toEqual([]);
    expect(await database('runs')).toHaveLength(2);
    expect((await api.get('/tables/main/shop.carts')).status).toBe(200);
    const { body } = await api.get('/feed', serviceHeader);
    expect(
      body.items.filter(
        ({ operation }: { operation: string }) => operation === 'remove',
      ),
    ).toHaveLength(2);
  });

  it('takes away the past, and tells followers that were away too long', async () => {
    const { body: before } = await api.get('/feed', serviceHeader);
    await change();
    await age(91);
    await upkeep.run();
    for (const gone of [
      'measurements',
      'measurement_days',
      'changes',
      'change_sets',
      'change_subjects',
    ]) {
      expect({ gone, rows: await database(gone) }).toEqual({ gone, rows: [] });
    }
    expect(await database('runs')).toHaveLength(1);
    expect(await database('tables').whereNotNull('removed_at')).toEqual([]);
    expect((await api.get('/tables/main/shop.carts')).status).toBe(404);
    expect((await api.get('/tables/main/shop.baskets')).status).toBe(200);

    const { body: behind } = await api.get(
      `/feed?after=${before.latestRevision}`,
      serviceHeader,
    );
    expect(behind.resetRequired).toBe(true);
    const { body: anew } = await api.get('/feed?after=0', serviceHeader);
    expect(anew.resetRequired).toBe(false);
    const { body: current } = await api.get(
      `/feed?after=${anew.latestRevision}`,
      serviceHeader,
    );
    expect(current).toMatchObject({ items: [], resetRequired: false });
  });

  it('forgets a warehouse that nobody has configured for a day', async () => {
    const { body: before } = await api.get('/feed', serviceHeader);
    await upkeep.run();
    expect(await database('tables')).toHaveLength(9);

    await database.raw(
      `update warehouses set configured_at = now() - interval '25 hours'`,
    );
    const [document] = await database('search_documents').pluck('id');
    await database('search_contents')
      .insert({ document_id: document, postings: [1] })
      .onConflict()
      .ignore();
    await upkeep.run();
    expect(await database('tables')).toEqual([]);
    expect(await database('search_documents')).toEqual([]);
    expect(await database('search_contents').where('gone', false)).toEqual([]);
    expect(await database('warehouses')).toEqual([]);
    const { body } = await api.get(
      `/feed?after=${before.latestRevision}`,
      serviceHeader,
    );
    expect(body.items).toHaveLength(1 + 2 + 9);
    expect(
      body.items.every(
        ({ operation }: { operation: string }) => operation === 'remove',
      ),
    ).toBe(true);
  });
});
