import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

describe.each(testServers)('readSchemas on $major', ({ adminUrl }) => {
  let database: TestDatabase;

  const commentOfPublic = async () => {
    const { schemas } = await database.connector().readStructure();
    return schemas.find(({ name }) => name === 'public')?.comment;
  };

  beforeAll(async () => {
    database = await TestDatabase.create(
      adminUrl,
      `GRANT USAGE ON SCHEMA public TO PUBLIC;
       CREATE TABLE public.orders (id int PRIMARY KEY);`,
    );
  });

  afterAll(async () => {
    await database?.drop();
  });

  it('does not take the comment that initdb gives for a description', async () => {
    const { rows } = await database.admin.query(
      `SELECT obj_description('public'::regnamespace, 'pg_namespace') AS comment`,
    );
    expect(rows).toEqual([{ comment: 'standard public schema' }]);
    expect(await commentOfPublic()).toBeUndefined();
  });

  it('takes what people say of it', async () => {
    await database.run(`COMMENT ON SCHEMA public IS 'Orders'`);
    expect(await commentOfPublic()).toBe('Orders');
  });
});
