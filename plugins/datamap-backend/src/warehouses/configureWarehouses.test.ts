import type { JsonObject, JsonValue } from '@backstage/types';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type { AdminWarehouse, Warehouse } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { RecordedLogs } from '../__testUtils__/RecordedLogs';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** A key of a warehouse, a value that makes no sense, and what helps. */
type Wrong = [key: string, value: JsonValue, remedy: string];

const wrong: Wrong[] = [
  ['schedule', 'nightly', 'wanted object'],
  ['schedule.frequency', 'often', `write it like '{ minutes: 15 }'`],
  ['schedule.frequency', { seconds: 5 }, 'make it longer'],
  ['schedule.figures', 'often', `write it like '{ minutes: 15 }'`],
  ['schedule.figures', { seconds: 5 }, 'make it longer'],
  ['schedule.figures', { minutes: 5 }, 'make it at least as long'],
  ['schedule.timeZone', 'Mars/Olympus', `write it like 'Asia/Seoul'`],
  ['schedule.timeZone', 9, 'wanted string'],
  ['schedule.quietHours', 'nights', 'wanted object-array'],
  ['schedule.quietHours[0].to', [{ from: '22:00' }], 'Missing required'],
  [
    'schedule.quietHours[0].from',
    [{ from: '25:00', to: '06:00' }],
    `write a time of the day like '22:00'`,
  ],
  [
    'schedule.quietHours[1].to',
    [
      { from: '22:00', to: '06:00' },
      { from: '12:00', to: '1pm' },
    ],
    `write a time of the day like '22:00'`,
  ],
  [
    'schedule.quietHours[0].days',
    [{ from: '22:00', to: '06:00', days: ['sunday'] }],
    'use mon, tue, wed, thu, fri, sat, sun',
  ],
  ['budget', 100, 'wanted object'],
  ['budget.statementsPerHour', 0, 'give more than 0'],
  ['budget.statementsPerHour', -5, 'give more than 0'],
  ['budget.statementsPerHour', 'many', 'to a number'],
  ['budget.secondsPerHour', 0, 'give more than 0'],
  ['removalShare', 'half', 'to a number'],
  ['tables[0].updated', [{ pattern: 'a.b', updated: {} }], 'write it like'],
  [
    'tables[0].updated.every',
    [{ pattern: 'a.b', updated: { every: 'often' } }],
    'write it like',
  ],
  [
    'tables[0].updated.column',
    [{ pattern: 'a.b', updated: { column: 7 } }],
    'wanted string',
  ],
  ['tables[0].period', [{ pattern: 'a.b', period: {} }], 'write it like'],
];

/** The same of the keys that the connector of PostgreSQL reads. */
const wrongForPostgres: Wrong[] = [
  ['changeNotifications', 'sometimes', 'to a boolean'],
  ['updateLog.table', { schema: 'meta' }, 'Missing required'],
  [
    'updateLog.columns.updatedAt',
    { schema: 'meta', table: 'log', columns: { updatedAt: 7 } },
    'wanted string',
  ],
  ['contents.rowLimit', { rowLimit: 0 }, 'whole number above 0'],
  ['contents.tables', { tables: ['orders'] }, `Write 'schema.table'`],
  ['schemas.include', { include: 'shop' }, 'wanted string-array'],
  [
    'connection.poolSize',
    { url: 'postgres://a:s3cret@h/d', poolSize: 9 },
    'Set it to 1, 2 or 3',
  ],
  ['connection.url', { url: 'mysql://a:s3cret@h/d' }, 'Write postgres://'],
];

/** The configuration with a value at a key, or at the key above it. */
function withValue([key, value]: Wrong, otherwise: JsonObject): JsonObject {
  const [first, second] = key.split(/[[.]/);
  const isInside = ['schedule', 'budget'].includes(first) && second;
  return { ...otherwise, [first]: isInside ? { [second]: value } : value };
}

describe('warehouses whose configuration makes no sense', () => {
  const logs = new RecordedLogs();
  let api: DatamapBackend;
  let described: Map<string, AdminWarehouse>;
  const all = [...wrong, ...wrongForPostgres].map((entry, index) => ({
    id: `w${index}`,
    entry,
  }));

  beforeAll(async () => {
    const { main } = shopConfig.warehouses;
    const postgres = {
      ...main,
      connector: 'postgres',
      connection: { url: 'postgres://reader:s3cret@nowhere.invalid/d' },
    };
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      features: [datamapModulePostgres, logs.factory],
      datamap: {
        warehouses: {
          ...Object.fromEntries(
            all.map(({ id, entry }) => [
              id,
              withValue(
                entry,
                wrongForPostgres.includes(entry) ? postgres : main,
              ),
            ]),
          ),
          main,
        },
      },
    });
    await succeeded(api.settled('main'));
    const { body } = await api.get('/admin');
    described = new Map(
      (body.warehouses as AdminWarehouse[]).map(one => [one.id, one]),
    );
  });

  afterAll(async () => {
    await api?.stop();
  });

  it.each(
    all.map(({ id, entry: [key, value, remedy] }) => [key, value, remedy, id]),
  )(
    "the key '%s' with %j is named, with what helps: %s",
    (key, _value, remedy, id) => {
      const { connection, configurationProblem, schedule } = described.get(
        id as string,
      )!;
      expect(connection).toEqual({
        state: 'failing',
        code: 'configuration-invalid',
      });
      expect(configurationProblem).toContain(`datamap.warehouses.${id}`);
      expect(configurationProblem).toContain(key);
      expect(configurationProblem).toContain(remedy);
      expect(schedule).toBeUndefined();
      const lines = logs.lines.filter(
        ({ level, message }) =>
          level === 'error' && message.includes(`Warehouse '${id}' `),
      );
      expect(lines).toHaveLength(1);
      expect(lines[0].message).toContain(configurationProblem);
    },
  );

  it('are never asked, and the others are read', async () => {
    const { body } = await api.get('/runs?limit=50');
    expect(body.items).toMatchObject([{ warehouse: 'main' }]);
    const { body: warehouses } = await api.get('/warehouses');
    expect(
      (warehouses.items as Warehouse[])
        .filter(({ connection }) => connection.state === 'ok')
        .map(({ id }) => id),
    ).toEqual(['main']);
    const { status, body: refused } = await api.post('/runs', {
      warehouse: 'w0',
    });
    expect(status).toBe(400);
    expect(refused.error.message).toContain("'w0'");
  });

  it('tell no password', async () => {
    const { text } = await api.get('/admin');
    expect(`${text}${logs.text}`).not.toContain('s3cret');
  });
});

describe('configuration that concerns all warehouses', () => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
  });

  it.each([
    ['retention', 'long', 'datamap.retention'],
    ['retention', { measurements: 'long' }, 'datamap.retention.measurements'],
    ['retention', { runs: { hours: 1 } }, 'datamap.retention.runs'],
    [
      'inferredReferences',
      { abbreviations: { ab: '' } },
      'datamap.inferredReferences.abbreviations.ab',
    ],
    [
      'inferredReferences',
      { abbreviations: 'spl' },
      'datamap.inferredReferences.abbreviations',
    ],
    ['defaultOwner', 'a:b:c', 'datamap.defaultOwner'],
  ])(
    '%s: %j keeps the plugin from starting, and says where',
    async (key, value, named) => {
      await expect(
        startDatamapBackend({
          database,
          connectors: { fixture: new FixtureConnector() },
          datamap: { ...shopConfig, [key]: value },
        }),
      ).rejects.toThrow(named);
    },
  );
});
