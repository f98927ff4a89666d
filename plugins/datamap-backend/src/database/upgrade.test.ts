import { readdirSync } from 'node:fs';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { migrationsDirectory } from './applyMigrations';
import firstSlice from './__fixtures__/firstSlice.json';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'POSTGRES_15'] });

const FIRST = '20261121013000_initial.js';
const migrations = readdirSync(migrationsDirectory).sort();
const config = { directory: migrationsDirectory };

type Rows = Record<string, JsonObject[]>;

/**
 * What two runs of the first version stored of one schema, with a renamed table,
 * a changed one, a new one and a review. In the order in which rows refer to
 * each other.
 */
const stored = firstSlice as unknown as Rows;

async function fill(database: Knex): Promise<void> {
  for (const [table, rows] of Object.entries(stored)) {
    await database(table).delete();
    await database.raw(
      'insert into ?? select * from jsonb_populate_recordset(null::??, ?)',
      [table, table, JSON.stringify(rows)],
    );
  }
}

/** Everything of the tables and columns that the first version had. */
async function read(database: Knex, columns: Rows): Promise<Rows> {
  const all: Rows = {};
  for (const table of Object.keys(stored)) {
    const { rows } = await database.raw(
      'select to_jsonb(t) as row from ?? t order by 1',
      [table],
    );
    const known = Object.keys(columns[table][0]);
    all[table] = rows.map(({ row }: { row: JsonObject }) =>
      Object.fromEntries(known.map(name => [name, row[name]])),
    );
  }
  return all;
}

/** Columns, indexes and constraints, in words that can be compared. */
async function shape(database: Knex): Promise<string[]> {
  const { rows } = await database.raw(`
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns
     where table_schema = current_schema() and table_name not like 'knex_%'
    union all
    select indexdef from pg_indexes
     where schemaname = current_schema() and tablename not like 'knex_%'
    union all
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(c.oid)
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = current_schema() and contype <> 'n'
    order by 1`);
  return rows.map(({ line }: { line: string }) => line);
}

describe.each(['POSTGRES_18', 'POSTGRES_15'] as const)(
  'a filled database of the first version on %s',
  id => {
    it('is of every kind of row that the first version stored', async () => {
      const database = await databases.init(id);
      await database.migrate.up({
        ...config,
        name: FIRST,
      } as Knex.MigratorConfig);
      const { rows } = await database.raw(
        `select tablename from pg_tables
          where schemaname = current_schema() and tablename not like 'knex_%'`,
      );
      expect(Object.keys(stored).sort()).toEqual(
        rows.map(({ tablename }: { tablename: string }) => tablename).sort(),
      );
      for (const all of Object.values(stored)) {
        expect(all.length).toBeGreaterThan(0);
      }
    });

    it('goes up and down, one migration at a time, without loss', async () => {
      const database = await databases.init(id);
      await database.migrate.up({
        ...config,
        name: FIRST,
      } as Knex.MigratorConfig);
      await fill(database);
      const before = await read(database, stored);
      for (const [table, rows] of Object.entries(stored)) {
        expect(before[table]).toHaveLength(rows.length);
      }

      const later = migrations.filter(name => name > FIRST);
      const shapes = [await shape(database)];
      for (const name of later) {
        await database.migrate.up({ ...config, name } as Knex.MigratorConfig);
        shapes.push(await shape(database));
        expect({ name, rows: await read(database, stored) }).toEqual({
          name,
          rows: before,
        });
      }
      for (const name of later.reverse()) {
        expect({ name, shape: await shape(database) }).toEqual({
          name,
          shape: shapes.pop(),
        });
        await database.migrate.down({ ...config, name } as Knex.MigratorConfig);
        expect({ name, rows: await read(database, stored) }).toEqual({
          name,
          rows: before,
        });
      }
      expect(await shape(database)).toEqual(shapes.pop());
    });
  },
);
