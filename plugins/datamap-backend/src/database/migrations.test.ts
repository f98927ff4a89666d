import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { applyMigrations, migrationsDirectory } from './applyMigrations';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'POSTGRES_15'] });

/** A table as the first migration has it, but for its id. */
const tableRow = {
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
};

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
      await database('tables').insert({ ...tableRow, id: tableId });
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

    it('take what changed from the runs on record, and lose none of it', async () => {
      const database = await databases.init(id);
      await applyMigrations(database);
      await database.migrate.down({
        directory: migrationsDirectory,
        name: '20261121061500_last_changes.js',
      } as Knex.MigratorConfig);
      const tables = ['changed', 'quiet', 'added'].map((name, index) => ({
        ...tableRow,
        id: randomUUID(),
        oid: index + 1,
        name,
        entity_name: `s.${name}`,
      }));
      await database('tables').insert(tables);
      const runs = ['2026-11-12T04:00:00Z', '2026-11-13T04:00:00Z'].map(at => ({
        id: randomUUID(),
        warehouse: 'main',
        trigger: 'schedule',
        state: 'succeeded',
        queued_at: new Date(at),
        read_at: new Date(at),
        steps: '[]',
      }));
      await database('runs').insert(runs);
      const found = (
        [
          [0, 'changed', 'table-renamed', 'table'],
          [1, 'changed', 'comment-changed', 'column'],
          [1, 'changed', 'column-type-changed', 'column'],
          [1, 'changed', 'column-added', 'column'],
          [1, 'quiet', 'comment-changed', 'index'],
          [1, 'quiet', 'owner-changed', 'table'],
          [0, 'added', 'table-added', 'table'],
          [1, 'added', 'partitions-changed', 'table'],
        ] as const
      ).map(([run, name, kind, type], position) => ({
        run_id: runs[run].id,
        position,
        table_id: tables.find(table => table.name === name)?.id,
        change: { kind, severity: 'harmless', object: { type, name: 'x' } },
      }));
      await database('run_changes').insert(found);

      const filledIn = [
        {
          name: 'added',
          changed_at: runs[0].read_at,
          changed_parts: ['added'],
        },
        {
          name: 'changed',
          changed_at: runs[1].read_at,
          changed_parts: ['columns', 'description'],
        },
        { name: 'quiet', changed_at: null, changed_parts: null },
      ];
      const told = () =>
        database('tables')
          .select('name', 'changed_at', 'changed_parts')
          .orderBy('name');
      await applyMigrations(database);
      expect(await told()).toEqual(filledIn);

      await database.migrate.down({
        directory: migrationsDirectory,
        name: '20261121061500_last_changes.js',
      } as Knex.MigratorConfig);
      expect((await database('tables'))[0]).not.toHaveProperty('changed_at');
      expect(await database('run_changes')).toHaveLength(found.length);
      await applyMigrations(database);
      expect(await told()).toEqual(filledIn);
    });

    it('number the marks that tables have already', async () => {
      const name = '20261122040700_mark_sets.js';
      const database = await databases.init(id);
      await applyMigrations(database);
      await database.migrate.down({
        directory: migrationsDirectory,
        name,
      } as Knex.MigratorConfig);
      const marked = [[], ['tag:money'], ['tag:money'], ['tag:public']];
      await database('tables').insert(
        marked.map((marks, index) => ({
          ...tableRow,
          id: randomUUID(),
          entity_name: `s.t${index}`,
          marks,
        })),
      );
      await applyMigrations(database);
      expect(
        await database('tables')
          .join('mark_sets', 'mark_sets.id', 'tables.mark_set')
          .orderBy('entity_name')
          .pluck('mark_sets.marks'),
      ).toEqual(marked);
      expect(await database('mark_sets')).toHaveLength(3);
    });

    it('find the columns of periods in versions from before they were renamed', async () => {
      const database = await databases.init(id);
      await applyMigrations(database);
      const down = () =>
        database.migrate.down({
          directory: migrationsDirectory,
          name: '20261122042700_period_versions.js',
        } as Knex.MigratorConfig);
      await down();
      const [tableId, ofTable, ofColumn] = Array.from({ length: 3 }, () =>
        randomUUID(),
      );
      await database('tables').insert({ ...tableRow, id: tableId });
      await database('notes').insert(
        [
          { id: ofTable, attnum: 0, column_name: null },
          { id: ofColumn, attnum: 2, column_name: 'day' },
        ].map(note => ({ ...note, table_id: tableId, words: {}, revision: 5 })),
      );
      const versions: Array<[action: string, periodColumn?: string]> = [
        ['written', 'ordered_on'],
        ['written', 'gone'],
        ['written', 'ordered_on'],
        ['followed', 'order_day'],
        ['followed', 'day'],
        ['written'],
      ];
      await database('note_versions').insert(
        versions.map(([action, periodColumn], index) => ({
          note_id: ofTable,
          revision: index + 1,
          words: { periodColumn },
          action,
          written_at: new Date(),
        })),
      );
      for (const _ of ['at first', 'and again']) {
        await applyMigrations(database);
        expect(
          await database('note_versions')
            .orderBy('revision')
            .pluck('period_note'),
        ).toEqual([ofColumn, null, ofColumn, ofColumn, ofColumn, null]);
        await down();
      }
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
