import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Column,
  datamapTableDescribePermission,
  datamapTableReadPermission,
  type PersonalData,
} from '@datamap/plugin-datamap-common';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
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
import { MarksPublisher } from '../marks/MarksPublisher';
import { refreshMarks } from '../marks/refreshMarks';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';
import { PersonalDataStore } from './PersonalDataStore';
import { readPersonalDataConfig } from './readPersonalDataConfig';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const person = 'user:default/minji.park';
const minji = mockCredentials.user.header(person);
const USERS = '/tables/main/shop.users';

describe('personal data in columns', () => {
  let api: DatamapBackend;
  let database: Knex;
  let users: RelationSnapshot;
  const auditor = mockServices.auditor.mock();
  const success = jest.fn(async () => undefined);
  const fail = jest.fn(async () => undefined);

  beforeEach(async () => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue({ success, fail });
    database = await databases.init('POSTGRES_18');
    const connector = fillWithShop(new FixtureConnector());
    users = connector.relations.find(({ name }) => name === 'users')!;
    users.columns = [
      ...users.columns,
      ...['email', 'birth_date', 'agent'].map((name, index) => ({
        ...users.columns[0],
        attnum: index + 2,
        name,
        type: name === 'birth_date' ? 'date' : 'text',
        typeCategory:
          name === 'birth_date' ? ('date' as const) : ('text' as const),
      })),
    ];
    connector.periods.set(`${users.oid}.birth_date`, {
      oid: users.oid,
      from: '1950-01-02',
      to: '2008-03-04',
    });
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: {
        ...shopConfig,
        warehouses: {
          main: {
            ...shopConfig.warehouses.main,
            tables: [
              { pattern: 'shop.users', period: { column: 'birth_date' } },
            ],
          },
        },
        personalData: { words: { name: ['agent'] } },
      },
      features: [auditor.factory],
    });
    await api.settled('main');
  });

  afterEach(async () => {
    await api.stop();
  });

  const columns = async () => {
    const { body } = await api.get(`${USERS}/columns`);
    return body as { items: Column[]; mayClassify: boolean };
  };
  const known = async (): Promise<Record<string, PersonalData | undefined>> =>
    Object.fromEntries(
      (await columns()).items.map(({ name, personalData }) => [
        name,
        personalData,
      ]),
    );
  const marks = async (): Promise<string[]> =>
    (await database('tables').where({ name: 'users' }).first('marks')).marks;
  const decide = (column: string, body: object) =>
    api.put(`${USERS}/personal-data?column=${column}`, body, minji);

  it('is suspected by names, the configured ones among them, confirmed, rejected, and taken back', async () => {
    expect(await known()).toEqual({
      id: undefined,
      email: { kind: 'email', state: 'suspected', word: 'email' },
      birth_date: { kind: 'birth-date', state: 'suspected', word: 'birth' },
      agent: { kind: 'name', state: 'suspected', word: 'agent' },
    });
    const { status, body } = await decide('email', { decision: 'confirmed' });
    expect(status).toBe(200);
    expect(body).toEqual({
      kind: 'email',
      state: 'confirmed',
      word: 'email',
      by: person,
      at: expect.any(String),
    });
    expect((await known()).email).toEqual(body);
    await decide('agent', { decision: 'rejected' });
    expect((await known()).agent).toMatchObject({ state: 'rejected' });
    await decide('agent', { decision: 'confirmed', kind: 'address' });
    expect((await known()).agent).toMatchObject({
      state: 'confirmed',
      kind: 'address',
    });
    const taken = await api.delete(
      `${USERS}/personal-data?column=agent`,
      minji,
    );
    expect(taken.status).toBe(204);
    expect((await known()).agent).toMatchObject({ state: 'suspected' });
  });

  it('goes along where a column is renamed, and another one takes its name', async () => {
    await decide('email', { decision: 'confirmed' });
    users.columns = [
      ...users.columns.map(column =>
        column.name === 'email' ? { ...column, name: 'contact' } : column,
      ),
      { ...users.columns[1], attnum: 9, name: 'email' },
    ];
    await api.run('main');
    expect(await known()).toMatchObject({
      contact: { kind: 'email', state: 'confirmed' },
      email: { kind: 'email', state: 'suspected' },
    });
    await decide('email', { decision: 'rejected' });
    expect(await known()).toMatchObject({
      contact: { kind: 'email', state: 'confirmed' },
      email: { kind: 'email', state: 'rejected' },
    });
  });

  it('is what a policy closes tables by, at once and through renames', async () => {
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.hasClassification({
          kinds: ['email'],
          states: ['confirmed'],
        }),
      });
    const isShown = async () => {
      const { status } = await api.get(USERS);
      const { body } = await api.get('/tables?q=users');
      return [status, body.totalItems];
    };
    expect(await isShown()).toEqual([200, 1]);
    await decide('email', { decision: 'confirmed' });
    expect(await isShown()).toEqual([404, 0]);
    users.columns = users.columns.map(column =>
      column.name === 'email' ? { ...column, name: 'reachable_at' } : column,
    );
    await api.run('main');
    expect(await isShown()).toEqual([404, 0]);
    const { body: feed } = await api.get(
      '/feed?after=0&limit=500',
      serviceHeader,
    );
    expect(
      feed.items.find(
        ({ entityName }: { entityName: string }) => entityName === 'shop.users',
      ).entity.marks,
    ).toEqual([
      'personal-data:confirmed:email',
      'personal-data:suspected:birth-date',
      'personal-data:suspected:name',
    ]);
    delete api.decisions[datamapTableReadPermission.name];
    await api.delete(`${USERS}/personal-data?column=reachable_at`, minji);
    expect(await marks()).not.toContain('personal-data:confirmed:email');
  });

  it('is a filter of lists beside tags, with how many tables each leaves', async () => {
    const names = async (query: string) => {
      const { status, body } = await api.get(`/tables?${query}`);
      expect(status).toBe(200);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await names('personalData=confirmed')).toEqual([]);
    await decide('email', { decision: 'confirmed' });
    expect(await names('personalData=confirmed')).toEqual(['users']);
    const path = `${USERS}/notes`;
    const { body: notes } = await api.get(path);
    const { status } = await api.put(
      path,
      { tags: ['GDPR'], revision: notes.table.revision },
      minji,
    );
    expect(status).toBe(200);
    expect(await names('tag=Gdpr&personalData=suspected')).toEqual(['users']);
    expect(await names('tag=other')).toEqual([]);
    const { body: facets } = await api.get('/facets?q=users');
    expect(facets).toMatchObject({
      tag: [{ value: 'gdpr', count: 1 }],
      personalData: [
        { value: 'confirmed', count: 1 },
        { value: 'suspected', count: 1 },
      ],
    });
    expect((await api.get('/tables?personalData=odd')).status).toBe(400);
  });

  it('is worked out for tables that an earlier version stored, before anybody asks', async () => {
    const before = await marks();
    await database('tables').update({ marks: [] });
    await database('marks_state').delete();
    const personalData = PersonalDataStore.create({
      database,
      patterns: readPersonalDataConfig(
        mockServices.rootConfig({
          data: { datamap: { personalData: { words: { name: ['agent'] } } } },
        }),
      ),
    });
    await database('feed_items').update({
      entity: database.raw(`entity - 'marks'`),
      entity_hash: database.raw(`case when entity is not null then 'x' end`),
    });
    const told = () =>
      database('feed_items')
        .where({ entity_name: 'shop.users' })
        .first(database.raw(`entity -> 'marks' as marks`), 'revision');
    await refreshMarks(database, personalData);
    expect(await marks()).toEqual(before);
    const publisher = MarksPublisher.create({
      database,
      logger: mockServices.logger.mock(),
    });
    const { revision } = await told();
    await publisher.publish();
    const after = await told();
    expect(after.marks).toEqual(before);
    expect(Number(after.revision)).toBeGreaterThan(Number(revision));
    await publisher.publish();
    expect(await told()).toEqual(after);
    await database('tables').update({ marks: [] });
    await refreshMarks(database, personalData);
    expect(await marks()).toEqual([]);
  });

  it('shows no value of it: neither the smallest nor the largest', async () => {
    expect((await api.get(USERS)).body).not.toHaveProperty('period');
    expect((await api.get(USERS)).text).not.toContain('1950-01-02');
    await decide('birth_date', { decision: 'rejected' });
    expect((await api.get(USERS)).body.period).toMatchObject({
      column: 'birth_date',
      from: '1950-01-02',
    });
    await decide('birth_date', { decision: 'confirmed' });
    expect((await api.get(USERS)).body).not.toHaveProperty('period');
  });

  it('is decided by those who may describe, on record, about columns that are there', async () => {
    expect((await columns()).mayClassify).toBe(true);
    await decide('email', { decision: 'confirmed' });
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'personal-data',
        meta: {
          action: 'confirmed',
          warehouse: 'main',
          table: 'shop.users',
          column: 'email',
        },
      }),
    );
    expect(success).toHaveBeenLastCalledWith({
      meta: {
        before: { kind: 'email', state: 'suspected', word: 'email' },
        after: expect.objectContaining({ state: 'confirmed' }),
      },
    });
    expect((await decide('nothing', { decision: 'confirmed' })).status).toBe(
      404,
    );
    const unknown = await decide('id', { decision: 'confirmed' });
    expect([unknown.status, unknown.body.error.message]).toEqual([
      400,
      `Nothing says which personal data the column 'id' holds; give its 'kind'`,
    ]);
    api.decisions[datamapTableDescribePermission.name] = {
      result: AuthorizeResult.DENY,
    };
    expect((await columns()).mayClassify).toBe(false);
    expect((await decide('email', { decision: 'rejected' })).status).toBe(403);
    expect((await known()).email).toMatchObject({ state: 'confirmed' });
  });
});
