import { NetworkBetween } from '../__testUtils__/NetworkBetween';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

jest.setTimeout(60_000);

describe.each(testServers)('a bad network before $major', ({ adminUrl }) => {
  let database: TestDatabase;
  let network: NetworkBetween;

  beforeAll(async () => {
    database = await TestDatabase.create(
      adminUrl,
      `CREATE SCHEMA wide;
       GRANT USAGE ON SCHEMA wide TO :reader;
       DO $$ BEGIN
         FOR i IN 1..200 LOOP
           EXECUTE format(
             'CREATE TABLE wide.t%s (id int PRIMARY KEY, a text, b text, c text)', i
           );
           EXECUTE format('COMMENT ON TABLE wide.t%s IS %L', i, repeat('x', 500));
         END LOOP;
       END $$`,
    );
    network = await NetworkBetween.to(adminUrl);
  });

  afterAll(async () => {
    await network?.close();
    await database?.drop();
  });

  beforeEach(() => network.turn({ kind: 'good' }));

  const reader = (connection = {}) =>
    database.connector({
      connection: { url: network.through(database.readerUrl), ...connection },
    });

  const told = async (reading: Promise<unknown>) =>
    await reading.then(
      () => 'it did not fail',
      ({ name, code, transient, message }) => ({
        name,
        code,
        transient,
        secret: String(message).includes(database.password),
      }),
    );

  const lost = {
    name: 'ConnectorError',
    code: 'connection-lost',
    transient: true,
    secret: false,
  };

  it('that is cut in the middle fails the reading, and the next one succeeds', async () => {
    const connector = reader();
    const before = await connector.readStructure();
    expect(before.relations).toHaveLength(200);

    network.turn({ kind: 'cut', afterBytes: 60_000 });
    expect(await told(connector.readStructure())).toEqual(lost);
    expect(network.bytesPassed).toBeGreaterThan(60_000);

    network.turn({ kind: 'good' });
    const after = await connector.readStructure();
    expect(after.relations).toEqual(before.relations);
  });

  it('that is slow is waited for, and nothing is lost on the way', async () => {
    const connector = reader();
    const { relations } = await connector.readStructure();
    network.turn({ kind: 'slow', milliseconds: 30 });
    expect((await connector.readStructure()).relations).toEqual(relations);
  });

  it('that swallows everything is given up a little after the statement’s own limit', async () => {
    const connector = reader({ statementTimeout: '1s' });
    network.turn({ kind: 'silent', afterBytes: 60_000 });
    const begin = Date.now();
    expect(await told(connector.readStructure())).toEqual(lost);
    expect(Date.now() - begin).toBeLessThan(30_000);
    expect(network.bytesPassed).toBeGreaterThan(60_000);

    network.turn({ kind: 'good' });
    expect((await connector.readStructure()).relations).toHaveLength(200);
  });

  it('that swallows everything at once fails the connecting in time', async () => {
    const connector = reader({ connectTimeout: '1s' });
    network.turn({ kind: 'silent', afterBytes: 0 });
    expect(await told(connector.readStructure())).toEqual({
      ...lost,
      code: 'connection-timeout',
    });
  });
});
