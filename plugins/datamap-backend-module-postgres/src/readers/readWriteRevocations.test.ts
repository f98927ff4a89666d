import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

const schema = `Odd "schema" 한글`;
const quoted = `"${schema.replaceAll('"', '""')}"`;

describe.each(testServers)('readWriteRevocations on $major', ({ adminUrl }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await TestDatabase.create(
      adminUrl,
      `CREATE SCHEMA shop;
       CREATE SCHEMA ${quoted};
       CREATE TABLE shop.orders (id int, note text);
       CREATE TABLE shop.users (id int);
       CREATE TABLE ${quoted}.notes (id int);
       CREATE VIEW shop.order_ids AS SELECT id FROM shop.orders;
       GRANT USAGE ON SCHEMA shop, ${quoted} TO :reader;
       GRANT SELECT ON ALL TABLES IN SCHEMA shop TO :reader;`,
    );
  });

  afterEach(async () => {
    await database?.drop();
  });

  const warningOf = async () => {
    const { warnings } = await database.connector().readStructure();
    return warnings.find(({ code }) => code === 'role-can-write');
  };

  it('has nothing to take from a role that only reads', async () => {
    expect(await warningOf()).toBeUndefined();
  });

  it('gives statements after which the role only reads, and still reads', async () => {
    const app = `${database.name}_app`;
    await database.run(
      `CREATE ROLE ${app};
       CREATE ROLE ${app}_writer;
       GRANT ${app}_writer TO ${app};
       GRANT ${app} TO :reader;
       GRANT UPDATE (note) ON shop.orders TO :reader;
       GRANT DELETE, TRUNCATE ON shop.users TO :reader;
       GRANT INSERT ON shop.order_ids TO PUBLIC;
       GRANT INSERT ON ${quoted}.notes TO ${app}_writer;
       GRANT CREATE ON SCHEMA ${quoted} TO :reader;
       GRANT CREATE ON DATABASE ${database.name} TO :reader;`,
    );
    try {
      const warning = await warningOf();
      expect(warning).toMatchObject({
        count: 6,
        names: expect.arrayContaining([
          database.name,
          schema,
          'shop.order_ids',
          'shop.orders',
          'shop.users',
        ]),
      });
      const statements = warning!.sql!.split('\n').sort();
      expect(statements).toEqual(
        [
          `REVOKE CREATE ON DATABASE "${database.name}" FROM "${database.reader}";`,
          `REVOKE CREATE ON SCHEMA ${quoted} FROM "${database.reader}";`,
          `REVOKE DELETE, TRUNCATE, UPDATE ON ALL TABLES IN SCHEMA "shop" FROM "${database.reader}";`,
          `REVOKE INSERT ON ALL TABLES IN SCHEMA "shop" FROM PUBLIC;`,
          `REVOKE "${app}" FROM "${database.reader}";`,
        ].sort(),
      );
      await database.run(warning!.sql!);
      expect(await warningOf()).toBeUndefined();
      const { schemas } = await database.connector().readAccess();
      expect(schemas).toContainEqual({ name: 'shop', tables: 3, readable: 3 });
    } finally {
      await database.run(
        `REVOKE CREATE ON DATABASE ${database.name} FROM :reader;
         DROP OWNED BY ${app}_writer; DROP ROLE ${app}, ${app}_writer;`,
      );
    }
  });

  it('leaves it to the owner who takes what the role owns', async () => {
    await database.run('ALTER TABLE shop.users OWNER TO :reader');
    expect(await warningOf()).toMatchObject({
      count: 1,
      sql: `-- REASSIGN OWNED BY "${database.reader}" TO another_role;`,
    });
  });
});
