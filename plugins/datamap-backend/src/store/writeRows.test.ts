import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { upsertRows } from './writeRows';

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('upsertRows', () => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    await database.raw(
      'create table things (id int primary key, name text, facts jsonb)',
    );
  });

  async function upsert(rows: object[]) {
    await database.transaction(transaction =>
      upsertRows(transaction, { table: 'things', key: ['id'], rows }),
    );
  }

  /** Each row with the transaction that wrote it. */
  async function stored() {
    return await database('things')
      .select('id', 'name', 'facts', database.raw('xmin::text as version'))
      .orderBy('id');
  }

  it('writes what is new or not the same, and nothing else', async () => {
    await upsert([
      { id: 1, name: 'one', facts: { a: 1 } },
      { id: 2, name: null, facts: null },
      { id: 3, name: 'three', facts: { a: 3 } },
    ]);
    const before = await stored();
    await upsert([
      { id: 1, name: 'one', facts: { a: 1 } },
      { id: 2, name: null, facts: null },
      { id: 3, name: 'three', facts: null },
      { id: 4, name: 'four', facts: null },
    ]);
    const after = await stored();
    expect(after).toEqual([
      before[0],
      before[1],
      { ...before[2], facts: null, version: expect.any(String) },
      { id: 4, name: 'four', facts: null, version: expect.any(String) },
    ]);
    expect(after[2].version).not.toBe(before[2].version);
  });
});
