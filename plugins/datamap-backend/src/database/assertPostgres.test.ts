import { randomBytes } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import createKnex, { type Knex } from 'knex';
import { required } from '../__testUtils__/environment';
import { assertPostgres } from './assertPostgres';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'POSTGRES_15'] });

function fake(settings: {
  client: string;
  number?: string;
  encoding?: string;
}) {
  return {
    client: { config: { client: settings.client } },
    raw: async () => ({
      rows: [
        {
          number: settings.number,
          version: '13.9',
          encoding: settings.encoding,
        },
      ],
    }),
  } as unknown as Knex;
}

describe('assertPostgres', () => {
  it.each(['POSTGRES_18', 'POSTGRES_15'] as const)('takes %s', async id => {
    await expect(
      assertPostgres(await databases.init(id)),
    ).resolves.toBeUndefined();
  });

  it('refuses another kind of database', async () => {
    await expect(
      assertPostgres(fake({ client: 'better-sqlite3' })),
    ).rejects.toThrow(/PostgreSQL 14.*'better-sqlite3'.*'pg'/);
  });

  it('refuses an old version', async () => {
    await expect(
      assertPostgres(
        fake({ client: 'pg', number: '130009', encoding: 'UTF8' }),
      ),
    ).rejects.toThrow(/PostgreSQL 14 or later.*13\.9.*upgrade/);
  });

  it('refuses another encoding', async () => {
    const admin = createKnex({
      client: 'pg',
      connection: required('DATAMAP_TEST_POSTGRES_18_URL'),
    });
    const name = `latin_${randomBytes(6).toString('hex')}`;
    await admin.raw(
      `create database ${name} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
    );
    const url = new URL(required('DATAMAP_TEST_POSTGRES_18_URL'));
    url.pathname = `/${name}`;
    const database = createKnex({ client: 'pg', connection: url.toString() });
    try {
      await expect(assertPostgres(database)).rejects.toThrow(
        /'SQL_ASCII'.*ENCODING 'UTF8'/,
      );
    } finally {
      await database.destroy();
      await admin.raw(`drop database ${name}`);
      await admin.destroy();
    }
  });
});
