import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { createEngine, type Engine } from '../__testUtils__/createEngine';
import {
  FixtureConnector,
  fixtureServer,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import type { WholeTableRow } from '../store/TableStore';
import { NoteStore } from './NoteStore';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const by = 'user:default/minji.park';

const column = (attnum: number, name: string): ColumnSnapshot => ({
  attnum,
  name,
  type: 'bigint',
  typeCategory: 'whole-number',
  nullable: true,
});

async function tableRow(
  database: Knex,
  warehouse: string,
  entityName: string,
): Promise<WholeTableRow> {
  return await database('tables')
    .where({ warehouse, entity_name: entityName, removed_at: null })
    .first();
}

/** Writes a title for a table, or for a column of it. */
async function write(
  database: Knex,
  row: WholeTableRow,
  title: string,
  columnName?: string,
): Promise<void> {
  await NoteStore.create({ database }).put(row, {
    column: columnName,
    words: { title },
    revision: 0,
    by,
  });
}

/** The titles that people wrote of a table and its columns, by name. */
async function titlesOf(
  database: Knex,
  row: WholeTableRow,
): Promise<Record<string, string>> {
  const { table, columns } = await NoteStore.create({ database }).of(row);
  return Object.fromEntries(
    [{ ...table, column: '' }, ...columns].flatMap(note =>
      note.title === undefined ? [] : [[note.column, note.title]],
    ),
  );
}

describe('runs and what people wrote', () => {
  let database: Knex;
  let connector: FixtureConnector;
  let engine: Engine;

  const orders = (...names: string[]) =>
    fixtureTable(101, 'shop', 'orders', {
      columns: names.map((name, index) => column(index + 1, name)),
    });
  const read = async (...relations: RelationSnapshot[]) => {
    connector.relations = [...relations, fixtureTable(1, 'shop', 'calendar')];
    expect(await engine.run('person')).toMatchObject({ state: 'succeeded' });
  };
  const row = (name = 'shop.orders') => tableRow(database, 'main', name);

  beforeEach(async () => {
    database = await databases.init('POSTGRES_18');
    connector = new FixtureConnector();
    engine = await createEngine({
      database,
      connector,
      config: { title: 'Shop' },
    });
    await read(orders('id', 'total', 'st'));
    await write(database, await row(), 'Orders of customers');
    await write(database, await row(), 'Sum', 'total');
    await write(database, await row(), 'State', 'st');
  });

  it('go with a table and its columns through renames', async () => {
    await read({ ...orders('id', 'st', 'total'), name: 'sales' });
    const renamed = await row('shop.sales');
    expect(await titlesOf(database, renamed)).toEqual({
      '': 'Orders of customers',
      st: 'Sum',
      total: 'State',
    });
    expect(renamed).toMatchObject({
      title: 'Orders of customers',
      title_source: 'portal',
    });
  });

  it('stay with the one that was renamed, where another takes its name', async () => {
    await read(
      { ...orders('id', 'total', 'st'), name: 'orders_2025' },
      fixtureTable(102, 'shop', 'orders'),
    );
    expect(await titlesOf(database, await row())).toEqual({});
    expect(await titlesOf(database, await row('shop.orders_2025'))).toEqual({
      '': 'Orders of customers',
      total: 'Sum',
      st: 'State',
    });
  });

  it.each<[string, Partial<RelationSnapshot>]>([
    ['at once', {}],
    ['at once as a view', { kind: 'view', keys: [] }],
  ])('come back when a table is made again %s', async (_, overrides) => {
    await read({
      ...orders('st', 'id', 'total'),
      oid: 555,
      ...overrides,
    });
    expect(await titlesOf(database, await row())).toEqual({
      '': 'Orders of customers',
      total: 'Sum',
      st: 'State',
    });
    expect(await row()).toMatchObject({ title: 'Orders of customers' });
  });

  it('come back when a table is made again runs later', async () => {
    await read();
    await read();
    await read({ ...orders('st', 'id', 'total'), oid: 555 });
    expect(await titlesOf(database, await row())).toEqual({
      '': 'Orders of customers',
      total: 'Sum',
      st: 'State',
    });
  });

  it('stay where a restore gives other numbers', async () => {
    connector.server = {
      ...fixtureServer,
      systemIdentifier: '1',
      databaseOid: 9,
    };
    await read({ ...orders('st', 'total', 'id'), oid: 7 });
    expect(await titlesOf(database, await row())).toEqual({
      '': 'Orders of customers',
      total: 'Sum',
      st: 'State',
    });
  });

  it('wait for a column that is gone', async () => {
    await read(orders('id'));
    expect(await titlesOf(database, await row())).toEqual({
      '': 'Orders of customers',
    });
    await read({
      ...orders('id'),
      columns: [column(1, 'id'), column(9, 'total')],
    });
    expect(await titlesOf(database, await row())).toEqual({
      '': 'Orders of customers',
      total: 'Sum',
    });
  });
});

/** What can happen to the columns of a table; numbers say to which. */
type Happening =
  | { type: 'add' | 'restore' | 'anew' }
  | { type: 'rename' | 'drop'; column: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constantFrom('add', 'restore', 'anew') }),
  fc.record({
    type: fc.constantFrom('rename', 'drop'),
    column: fc.nat({ max: 9 }),
  }),
) as fc.Arbitrary<Happening>;

/** A table on which people work; each column keeps who it is. */
class Model {
  private oid = 100;
  private next = 4;
  private names = 0;
  server = fixtureServer;
  /** By what was written about them. */
  columns = ['one', 'two', 'three'].map((about, index) => ({
    about: about as string | undefined,
    ...column(index + 1, `c${index}`),
  }));

  get relation(): RelationSnapshot {
    return fixtureTable(this.oid, 'shop', 'orders', {
      columns: this.columns.map(({ about: _, ...rest }) => rest),
    });
  }

  happen(what: Happening): void {
    switch (what.type) {
      case 'add':
        this.columns.push({
          about: undefined,
          ...column(this.next++, `n${this.names++}`),
        });
        break;
      case 'restore':
        this.server = {
          ...this.server,
          databaseOid: this.server.databaseOid + 1,
        };
        this.renumber();
        break;
      case 'anew':
        this.oid += 1;
        this.renumber();
        break;
      case 'rename':
        this.change(what.column, { name: `r${this.names++}` });
        break;
      default:
        if (this.columns.length > 1) {
          this.columns.splice(what.column % this.columns.length, 1);
        }
    }
  }

  private change(at: number, overrides: Partial<ColumnSnapshot>): void {
    const index = at % this.columns.length;
    this.columns[index] = { ...this.columns[index], ...overrides };
  }

  private renumber(): void {
    this.columns = this.columns.map((known, index) => ({
      ...known,
      attnum: index + 1,
    }));
    this.next = this.columns.length + 1;
  }
}

describe('any sequence of runs', () => {
  it('leaves each text with the column that it is about, and loses none', async () => {
    const database = await databases.init('POSTGRES_18');
    let trial = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 8 }),
        async happenings => {
          const warehouse = `trial${(trial += 1)}`;
          const connector = new FixtureConnector();
          const engine = await createEngine({
            database,
            connector,
            warehouse,
            config: { title: 'Shop' },
          });
          const model = new Model();
          const read = async () => {
            connector.server = model.server;
            connector.relations = [
              model.relation,
              fixtureTable(1, 'shop', 'calendar'),
            ];
            expect((await engine.run('person')).state).toBe('succeeded');
            return await tableRow(database, warehouse, 'shop.orders');
          };
          const first = await read();
          await write(database, first, 'Orders of customers');
          for (const { about, name } of model.columns) {
            await write(database, first, about!, name);
          }
          // One reading after each, or nobody can tell a rename from a new column.
          for (const what of happenings) {
            model.happen(what);
            const row = await read();
            expect(await titlesOf(database, row)).toEqual({
              '': 'Orders of customers',
              ...Object.fromEntries(
                model.columns.flatMap(({ about, name }) =>
                  about === undefined ? [] : [[name, about]],
                ),
              ),
            });
          }
          const { rows } = await database.raw(
            `select count(*) from notes join tables on tables.id = table_id
              where warehouse = ?`,
            [warehouse],
          );
          expect(Number(rows[0].count)).toBe(4);
        },
      ),
      { seed: 5, numRuns: 15, endOnFailure: true },
    );
  });
});
