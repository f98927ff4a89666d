import type { FeedItem, Run } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { changedShop } from '../__testUtils__/FixtureConnector';
import { Replica } from '../__testUtils__/Replica';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import {
  type Asked,
  TellingConnector,
} from '../__testUtils__/TellingConnector';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** A statement for each question of a run. */
const QUESTIONS: Asked[] = [
  'readStructure',
  'readStatistics',
  'readSizes',
  'readPeriods',
  'readUpdateLog',
];

/** Two runs, and three statements more: what the killed one asks twice. */
const ALLOWED = 2 * QUESTIONS.length + 3;

const datamap = {
  warehouses: {
    main: {
      ...shopConfig.warehouses.main,
      budget: { statementsPerHour: ALLOWED },
    },
  },
};

describe('two backends on one store, of which one is killed', () => {
  let database: Knex;
  let killed: Replica;
  let other: DatamapBackend;
  let connector: TellingConnector;
  const asked: Asked[] = [];
  let run: Run;

  async function feed(): Promise<FeedItem[]> {
    return (await other.get('/feed?limit=1000', serviceHeader)).body.items;
  }

  async function firstRun(): Promise<Run> {
    return await eventually('The first run', async () => {
      const { body } = await killed.get('/runs?warehouse=main');
      const [first] = body.items as Run[];
      return first?.finishedAt ? first : undefined;
    });
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    // The budget of an hour is to last for all of this.
    await eventually(
      'An hour with a minute to go',
      async () => {
        const { rows } = await database.raw(
          `select from (select now() as t) as n where date_trunc('hour', t + interval '1 minute', 'UTC') = date_trunc('hour', t, 'UTC')`,
        );
        return rows.length > 0 || undefined;
      },
      90,
    );
    killed = await Replica.start({ database, datamap });
    await succeeded(firstRun());
    killed.changeAndHangIn('readSizes');
    ({ body: run } = await killed.post('/runs', { warehouse: 'main' }));
    await eventually('The reading of sizes', async () =>
      killed.asked.length === QUESTIONS.length + 3 ? true : undefined,
    );

    connector = new TellingConnector();
    connector.relations = changedShop().relations;
    connector.rows = changedShop().rows;
    connector.onAsked = question => {
      asked.push(question);
    };
    other = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap,
    });
  });

  afterAll(async () => {
    await other?.stop();
    await killed?.kill();
  });

  it('does one run at a time, whichever is asked, and however often', async () => {
    await database('warehouses').update({ next_try_at: new Date(0) });
    await other.tick();
    const answers = await Promise.all([
      other.post('/runs', { warehouse: 'main' }),
      killed.post('/runs', { warehouse: 'main' }),
      other.post('/runs', { warehouse: 'main' }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(
      Array(3).fill([202, run.id]),
    );
    expect(await database('runs')).toHaveLength(2);
    expect(killed.asked).toEqual([
      ...QUESTIONS,
      'readStructure',
      'readStatistics',
      'readSizes',
    ]);
    expect(asked).toEqual([]);
  });

  it('goes on with the run at the step where the killed one stopped', async () => {
    const before = await feed();
    await killed.kill();
    // Nobody waits in a test for the heartbeat to be missed: it was long ago.
    await database.raw(
      `update datamap_jobs.job set heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 hour' where state = 'active'`,
    );
    const ended = await eventually(
      'The end of the run',
      async () => {
        const { body } = await other.get(`/runs/${run.id}`);
        return body.finishedAt ? (body as Run) : undefined;
      },
      60,
    );
    expect(ended).toMatchObject({
      state: 'succeeded',
      result: { added: 1, removed: 1, renamed: 1 },
    });
    const steps = new Map(ended.steps.map(step => [step.name, step]));
    expect(steps.get('statistics')).toMatchObject({ resumed: true });
    expect(steps.get('sizes')?.resumed).toBeUndefined();
    expect(asked).toEqual(QUESTIONS.filter(name => name !== 'readStatistics'));
    expect(await database('runs').where({ id: run.id })).toMatchObject([
      { attempt: 2 },
    ]);

    const items = await feed();
    const revisions = items.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    const known = new Map(before.map(item => [item.entityName, item.revision]));
    const newest = Math.max(...known.values());
    for (const { entityName, revision } of items) {
      expect(revision === known.get(entityName) || revision > newest).toBe(
        true,
      );
    }
    expect(
      new Set(items.map(item => `${item.type}/${item.entityName}`)).size,
    ).toBe(items.length);
    const there = items.filter(
      ({ type, operation }) => type === 'table' && operation === 'upsert',
    );
    expect(there).toHaveLength(connector.relations.length);
    expect(
      await database('change_sets').where({ run_id: run.id }),
    ).toHaveLength(1);
    expect(await database('run_step_results')).toEqual([]);
  });

  it('adds up what both have asked: at the sum of the budget it stops', async () => {
    asked.length = 0;
    expect(await other.run('main')).toMatchObject({
      state: 'kept',
      reason: { code: 'budget-used' },
    });
    expect(asked).toEqual(['readStructure', 'readStatistics']);
    const refused = await other.post('/runs', { warehouse: 'main' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain(
      `'datamap.warehouses.main.budget'`,
    );
    const { body } = await other.get('/admin');
    expect(body.warehouses[0].usage).toMatchObject({
      statements: ALLOWED,
      statementsAllowed: ALLOWED,
      usedUp: true,
    });
  });
});
