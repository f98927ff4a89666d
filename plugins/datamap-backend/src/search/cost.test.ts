import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { createEngine } from '../__testUtils__/createEngine';
import { FixtureConnector } from '../__testUtils__/FixtureConnector';
import { searchColumn, searchTable } from '../__testUtils__/searchWarehouse';
import { refreshColumnWords } from '../notes/desk/columnWords';
import { SearchIndexer } from './SearchIndexer';
import { refreshStanding } from './standing';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** Statements about what is derived of tables, and the rows that they gave or wrote. */
function watch(database: Knex): Array<{ sql: string; rows: number }> {
  const seen: Array<{ sql: string; rows: number }> = [];
  database.on(
    'query-response',
    (response: { rowCount?: number }, { sql }: { sql: string }) => {
      if (/search_|column_words/.test(sql)) {
        seen.push({
          sql: sql.replace(/\s+/g, ' '),
          rows: response?.rowCount ?? 0,
        });
      }
    },
  );
  return seen;
}

/** Rows that a transaction has looked at so far. */
async function rowsRead(transaction: Knex.Transaction): Promise<number> {
  const { rows } = await transaction.raw(
    `select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::int as read
       from pg_stat_xact_user_tables`,
  );
  return rows[0].read;
}

/** What follows a run that changed one table of so many. */
async function costOfOneChange(tables: number) {
  const database = await databases.init('POSTGRES_18');
  const connector = new FixtureConnector();
  const table = (index: number, column: string) =>
    searchTable(1000 + index, 'shop', `table_${index}`, {
      columns: [searchColumn(column, 'Same words everywhere')],
    });
  connector.relations = Array.from({ length: tables }, (_, index) =>
    table(index, 'amount'),
  );
  const engine = await createEngine({ database, connector });
  const indexer = SearchIndexer.create({
    database,
    logger: mockServices.logger.mock(),
  });
  const follow = async () => {
    await indexer.refresh();
    await refreshColumnWords(database, 'main');
  };
  await engine.run('person');
  await follow();
  await database.raw('vacuum (analyze)');

  connector.relations = [
    ...connector.relations.slice(0, -1),
    table(tables - 1, 'voucher'),
  ];
  const seen = watch(database);
  expect((await engine.run('person')).result).toMatchObject({ modified: 1 });
  await follow();
  const statements = [...seen];

  const [{ id }] = await database('tables').select('id').limit(1);
  const standing = await database.transaction(async transaction => {
    // Some dozens of rows are read as a whole, whatever indexes there are.
    await transaction.raw('set local enable_seqscan = off');
    const before = await rowsRead(transaction);
    await refreshStanding(transaction, [id]);
    return (await rowsRead(transaction)) - before;
  });
  return { statements, standing };
}

it('what follows a run costs what the run changed, however large the warehouse is', async () => {
  const small = await costOfOneChange(12);
  const large = await costOfOneChange(240);
  expect(large.statements).toEqual(small.statements);
  expect(
    Math.max(...large.statements.map(({ rows }) => rows)),
  ).toBeLessThanOrEqual(20);
  expect(small.standing).toBeLessThan(8);
  expect(large.standing).toBeLessThan(8);
});
