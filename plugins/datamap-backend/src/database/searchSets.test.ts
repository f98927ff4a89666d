import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrationsDirectory } from './applyMigrations';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
const NAME = '20261122041500_search_sets.js';
const config = { directory: migrationsDirectory };

async function migrate(database: Knex, to: 'up' | 'down'): Promise<void> {
  await database.migrate[to]({ ...config, name: NAME } as Knex.MigratorConfig);
}

it('keeps which words stand where, up and down', async () => {
  const database = await databases.init('POSTGRES_18');
  for (const name of readdirSync(migrationsDirectory).sort()) {
    if (name < NAME) {
      await database.migrate.up({ ...config, name } as Knex.MigratorConfig);
    }
  }
  const documents = [1, 1023, 1024, 5000];
  // What is known of tables themselves does not matter here.
  await database.raw(
    'alter table search_documents drop constraint search_documents_table_id_foreign',
  );
  await database('search_documents').insert(
    documents.map(id => ({ id, table_id: randomUUID(), warehouse: 'main' })),
  );
  const rows = [
    ...documents.map(document_id => ({ word_id: 7, field: 1, document_id })),
    { word_id: 7, field: 12, document_id: 2 },
    { word_id: 100_000, field: 12, document_id: 1024 },
  ];
  await database('search_postings').insert(rows);

  await migrate(database, 'up');
  const sets = await database('search_postings')
    .select('word_id', 'field', 'block', database.raw('bit_count(documents)'))
    .orderBy(['word_id', 'field', 'block']);
  expect(sets).toEqual([
    { word_id: 7, field: 1, block: 0, bit_count: '2' },
    { word_id: 7, field: 1, block: 1, bit_count: '1' },
    { word_id: 7, field: 1, block: 4, bit_count: '1' },
    { word_id: 100_000, field: 12, block: 1, bit_count: '1' },
  ]);

  await migrate(database, 'down');
  expect(
    await database('search_postings').orderBy([
      'word_id',
      'field',
      'document_id',
    ]),
  ).toEqual(rows.filter(({ document_id }) => document_id !== 2));
});
