import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { applyMigrations, migrationsDirectory } from './applyMigrations';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'POSTGRES_15'] });

/** Our own tables, those of the migrations' book-keeping left out. */
async function ourTables(database: Knex): Promise<string[]> {
  const { rows } = await database.raw(
    `select tablename from pg_tables
      where schemaname = current_schema() and tablename not like 'knex_%'
      order by 1`,
  );
  return rows.map(({ tablename }: { tablename: string }) => tablename);
}

describe.each(['POSTGRES_18', 'POSTGRES_15'] as const)(
  'migrations on %s',
  id => {
    it('go up, and down again with data in place', async () => {
      const database = await databases.init(id);
      await applyMigrations(database);
      const tables = await ourTables(database);
      expect(tables).toContain('tables');
      await database('warehouses').insert({
        id: 'main',
        configured_at: new Date(),
      });
      await database('feed_items').insert({
        warehouse: 'main',
        type: 'warehouse',
        entity_name: 'main',
        revision: 1,
        entity: { title: 'Main' },
        entity_hash: 'x',
      });

      await database.migrate.rollback({ directory: migrationsDirectory }, true);
      expect(await ourTables(database)).toEqual([]);

      await applyMigrations(database);
      expect(await ourTables(database)).toEqual(tables);
    });

    it('keep the measurements when the periods come and go', async () => {
      const database = await databases.init(id);
      await applyMigrations(database);
      const tableId = randomUUID();
      await database('tables').insert({
        id: tableId,
        warehouse: 'main',
        oid: 1,
        schema_name: 's',
        schema_entity_name: 's',
        name: 't',
        entity_name: 's.t',
        title: 'T',
        title_source: 'name',
        search_text: 'T',
        kind: 'table',
        owner: 'group:default/a',
        structure: {},
        structure_hash: 'x',
        assessment: {},
        assessment_hash: 'x',
        memory: {},
        rows_grade: 'exact',
        rows_method: 'count',
        size_grade: 'exact',
        size_method: 'relation-size',
        health: 'has-data',
        verdict_revision: 1,
      });
      await database('measurements').insert({
        table_id: tableId,
        measured_at: new Date('2026-11-12T04:00:00Z'),
        rows_value: 7,
        rows_grade: 'exact',
        rows_method: 'count',
        size_grade: 'exact',
        size_method: 'relation-size',
        health: 'has-data',
        period_column: 'day',
        period_from: '2024-01-01',
        period_to: '2024-12-31',
      });

      await database.migrate.down({
        directory: migrationsDirectory,
        name: '20261121053000_periods.js',
      } as Knex.MigratorConfig);
      const [before] = await database('measurements');
      expect(before).toMatchObject({ table_id: tableId, rows_value: '7' });
      expect(before).not.toHaveProperty('period_from');

      await applyMigrations(database);
      expect(await database('measurements')).toMatchObject([
        { rows_value: '7', period_column: null, period_from: null },
      ]);
    });

    it('say what every table and column is for', async () => {
      const database = await databases.init(id);
      await applyMigrations(database);
      const { rows } = await database.raw(
        `select c.relname, a.attname
         from pg_class c
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relname not like 'knex_%'
          and (col_description(c.oid, a.attnum) is null or obj_description(c.oid, 'pg_class') is null)`,
      );
      expect(rows).toEqual([]);
    });
  },
);
