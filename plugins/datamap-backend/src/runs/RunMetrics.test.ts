import type { Run } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import { fillWithShop } from '../__testUtils__/FixtureConnector';
import { RecordedLogs } from '../__testUtils__/RecordedLogs';
import { RecordedMetrics } from '../__testUtils__/RecordedMetrics';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { TellingConnector } from '../__testUtils__/TellingConnector';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** Nothing of these may be in what is counted. */
const SECRETS = ['s3cret', 'payroll', 'orders', 'shop', 'reader@'];

describe('what is told of runs', () => {
  const metrics = new RecordedMetrics();
  const logs = new RecordedLogs();
  const connector = new TellingConnector();
  let api: DatamapBackend;
  let good: Run;
  let failed: Run;

  /** What is done after a run's result is known ends with its publication. */
  async function published(id: string): Promise<Run> {
    return await eventually('The end of the last step', async () => {
      const { body } = await api.get(`/runs/${id}`);
      const { steps } = body as Run;
      return steps.every(
        ({ state }) => state !== 'waiting' && state !== 'running',
      )
        ? (body as Run)
        : undefined;
    });
  }

  beforeAll(async () => {
    fillWithShop(connector);
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [metrics.factory, logs.factory],
    });
    good = await published((await succeeded(api.settled('main'))).id);
  });

  afterAll(async () => {
    await api?.stop();
  });

  const durations = () =>
    metrics
      .of('datamap.run.step.duration')
      .map(({ attributes }) => attributes)
      .map(({ warehouse, step, state }) => [warehouse, step, state]);

  const statements = (run: Run) =>
    run.steps.reduce((sum, step) => sum + (step.statements ?? 0), 0);

  it('counts a good run, its steps and what it asked', async () => {
    expect(metrics.of('datamap.runs')).toEqual([
      {
        metric: 'datamap.runs',
        value: 1,
        attributes: { warehouse: 'main', state: 'succeeded' },
      },
    ]);
    expect(durations().sort()).toEqual(
      good.steps
        .filter(({ state }) => state !== 'skipped')
        .map(({ name, state }) => ['main', name, state])
        .sort(),
    );
    for (const { value } of metrics.of('datamap.run.step.duration')) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(60);
    }
    expect(metrics.sumOf('datamap.statements')).toBe(5);
    expect(metrics.sumOf('datamap.statements')).toBe(statements(good));
    expect(metrics.sumOf('datamap.rows.read')).toBe(
      5 * connector.relations.length,
    );
    expect(metrics.sumOf('datamap.statement.duration')).toBeCloseTo(0.025);
  });

  it('counts a failed run, up to the step in which it failed', async () => {
    metrics.forget();
    logs.forget();
    connector.onAsked = question => {
      if (question === 'readSizes') {
        throw new ConnectorError({
          code: 'statement-timeout',
          message: `A statement about 'shop.orders' took too long: s3cret`,
          transient: false,
        });
      }
    };
    failed = await api.run('main');
    expect(failed.state).toBe('failed');
    await eventually('The count', async () =>
      metrics.of('datamap.runs').length > 0 ? true : undefined,
    );
    expect(metrics.of('datamap.runs')).toMatchObject([
      { value: 1, attributes: { warehouse: 'main', state: 'failed' } },
    ]);
    expect(durations().sort()).toEqual(
      [
        ['main', 'connect', 'done'],
        ['main', 'structure', 'done'],
        ['main', 'statistics', 'done'],
        ['main', 'sizes', 'failed'],
      ].sort(),
    );
    expect(metrics.sumOf('datamap.statements')).toBe(2);
    expect(metrics.sumOf('datamap.statements')).toBe(statements(failed));
  });

  it('puts the id of the run on each line of the log about it', async () => {
    const line = await eventually('The line', async () =>
      logs.lines.find(({ message }) => message.includes('statement-timeout')),
    );
    expect(line).toMatchObject({
      level: 'warn',
      fields: { plugin: 'datamap', runId: failed.id },
    });
    const about = logs.lines.filter(({ message }) =>
      message.includes("'main'"),
    );
    expect(about.map(({ fields }) => fields.runId)).toEqual(
      about.map(() => failed.id),
    );
  });

  it('counts a step once, however often it was tried', async () => {
    metrics.forget();
    let tries = 0;
    connector.onAsked = question => {
      if (question === 'readStructure') {
        tries += 1;
        if (tries === 1) {
          throw new ConnectorError({
            code: 'connection-lost',
            message: 'The connection was lost',
            transient: true,
          });
        }
      }
    };
    const run = await published((await succeeded(api.run('main'))).id);
    expect(tries).toBe(2);
    expect(run.steps.find(({ name }) => name === 'structure')?.attempts).toBe(
      2,
    );
    const steps = durations().map(([, step]) => step);
    expect(steps).toEqual([...new Set(steps)]);
  });

  it('tells how far behind each follower of the feed is', async () => {
    const { body } = await api.get('/feed?limit=1000', serviceHeader);
    const [, second] = body.items;
    await api.put(
      '/feed/consumers/catalog',
      { revision: second.revision },
      serviceHeader,
    );
    expect(await metrics.collect()).toEqual([
      {
        metric: 'datamap.feed.lag',
        value: body.items.length - 2,
        attributes: { follower: 'catalog' },
      },
    ]);
  });

  it('names no table and tells no secret', async () => {
    const { declared, recorded } = metrics;
    const told = JSON.stringify([declared, recorded, await metrics.collect()]);
    expect(recorded).not.toEqual([]);
    for (const secret of SECRETS) {
      expect(told).not.toContain(secret);
    }
    expect(
      [...new Set(recorded.flatMap(one => Object.keys(one.attributes)))].sort(),
    ).toEqual(['state', 'step', 'warehouse']);
    for (const { metric, ...options } of declared) {
      expect([metric, options]).toEqual([
        expect.stringMatching(/^datamap\./),
        expect.objectContaining({
          description: expect.any(String),
          unit: expect.any(String),
        }),
      ]);
    }
  });
});
