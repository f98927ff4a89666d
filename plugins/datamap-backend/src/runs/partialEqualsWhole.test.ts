import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import fc from 'fast-check';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { createEngine, type Engine } from '../__testUtils__/createEngine';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { IncrementalConnector } from '../__testUtils__/IncrementalConnector';
import { warehouseContents } from '../__testUtils__/warehouseContents';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const SCHEMAS = ['shop', 'finance', 'shop_backup'];
const NAMES = ['users', 'users_old', 'orders', 'orders_bak', 'Items', 'by day'];
/** Two more than there have to be to compare what copies have in common. */
const COLUMNS = ['id', 'user_id', 'total', 'placed_at'];

/** What can happen to a warehouse; numbers say which of what is there. */
type Happening =
  | { type: 'come'; schema: number; name: number; to: number; as: number }
  | { type: 'go' | 'comment' | 'column' | 'anew'; table: number }
  | { type: 'rename'; table: number; schema: number; name: number }
  | { type: 'swap' | 'reference'; table: number; other: number }
  | { type: 'hide'; schema: number };

const index = fc.nat({ max: 30 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    type: fc.constant('come' as const),
    schema: index,
    name: index,
    to: index,
    as: index,
  }),
  fc.record({
    type: fc.constantFrom('go', 'comment', 'column', 'anew'),
    table: index,
  }) as fc.Arbitrary<Happening>,
  fc.record({
    type: fc.constant('rename' as const),
    table: index,
    schema: index,
    name: index,
  }),
  fc.record({
    type: fc.constantFrom('swap', 'reference'),
    table: index,
    other: index,
  }) as fc.Arbitrary<Happening>,
  fc.record({ type: fc.constant('hide' as const), schema: index }),
);

function columns(count: number): RelationSnapshot['columns'] {
  return COLUMNS.slice(0, count).map((name, at) => ({
    attnum: at + 1,
    name,
    type: 'bigint',
    typeCategory: 'whole-number',
    nullable: false,
  }));
}

/** A warehouse that people work on. */
class Model {
  private oid = 100;
  private hidden?: string;
  private tables: RelationSnapshot[] = [
    this.table('base', 'calendar'),
    this.table('shop', 'users'),
    this.table('shop', 'orders'),
    this.table('shop', 'users_old'),
  ];

  /** What the role may see. */
  get visible(): RelationSnapshot[] {
    return this.tables.filter(({ schema }) => schema !== this.hidden);
  }

  happen(what: Happening): void {
    const at = (place: number) => this.tables[place % this.tables.length];
    switch (what.type) {
      case 'come':
        this.come(what, at(what.to));
        break;
      case 'go':
        this.go(at(what.table));
        break;
      case 'comment':
        this.change(at(what.table), { comment: `Seen at ${this.oid++}` });
        break;
      case 'column':
        this.change(at(what.table), {
          columns: columns(1 + (at(what.table).columns.length % 4)),
        });
        break;
      case 'anew':
        this.anew(at(what.table));
        break;
      case 'rename':
        this.rename(at(what.table), what);
        break;
      case 'swap':
        this.swap(at(what.table), at(what.other));
        break;
      case 'reference':
        this.change(at(what.table), {
          keys: [
            ...at(what.table).keys,
            fixtureReference(
              50_000 + this.oid,
              `fkey_${this.oid++}`,
              at(what.other).oid,
            ),
          ],
        });
        break;
      default:
        this.hidden =
          this.hidden === undefined
            ? SCHEMAS[what.schema % SCHEMAS.length]
            : undefined;
    }
  }

  private table(
    schema: string,
    name: string,
    overrides: Partial<RelationSnapshot> = {},
  ): RelationSnapshot {
    return fixtureTable(this.oid++, schema, name, {
      columns: columns(4),
      ...overrides,
    });
  }

  private isFree(schema: string, name: string): boolean {
    return !this.tables.some(
      table => table.schema === schema && table.name === name,
    );
  }

  private come(
    what: Extract<Happening, { type: 'come' }>,
    to: RelationSnapshot,
  ): void {
    const schema = SCHEMAS[what.schema % SCHEMAS.length];
    const name = NAMES[what.name % NAMES.length];
    const kinds: Array<Partial<RelationSnapshot>> = [
      {},
      { kind: 'view', keys: [], readsFrom: [to.oid] },
      { inheritsFrom: to.kind === 'table' ? [to.oid] : [] },
      { keys: [fixtureReference(50_000 + this.oid, 'fkey', to.oid)] },
    ];
    if (this.isFree(schema, name)) {
      this.tables.push(this.table(schema, name, kinds[what.as % kinds.length]));
    }
  }

  /** As DROP ... CASCADE does. */
  private go(gone: RelationSnapshot): void {
    if (gone.schema === 'base') {
      return;
    }
    this.tables = this.tables
      .filter(
        table =>
          table !== gone &&
          !(table.kind === 'view' && table.readsFrom.includes(gone.oid)),
      )
      .map(table => ({
        ...table,
        inheritsFrom: table.inheritsFrom.filter(oid => oid !== gone.oid),
        readsFrom: table.readsFrom.filter(oid => oid !== gone.oid),
        keys: table.keys.filter(
          key => key.type !== 'foreign' || key.referencedOid !== gone.oid,
        ),
      }));
  }

  private change(
    changed: RelationSnapshot,
    overrides: Partial<RelationSnapshot>,
  ): void {
    this.tables = this.tables.map(table =>
      table === changed ? { ...table, ...overrides } : table,
    );
  }

  /** Dropped and made again, as loaders do. */
  private anew(table: RelationSnapshot): void {
    if (table.schema !== 'base' && table.kind === 'table') {
      this.go(table);
      this.tables.push(this.table(table.schema, table.name));
    }
  }

  private rename(
    table: RelationSnapshot,
    to: { schema: number; name: number },
  ): void {
    const schema = SCHEMAS[to.schema % SCHEMAS.length];
    const name = NAMES[to.name % NAMES.length];
    if (table.schema !== 'base' && this.isFree(schema, name)) {
      this.change(table, { schema, name });
    }
  }

  private swap(one: RelationSnapshot, other: RelationSnapshot): void {
    if (one.schema !== 'base' && other.schema !== 'base' && one !== other) {
      const [first, second] = [one, other];
      this.change(one, { schema: second.schema, name: second.name });
      this.change(other, { schema: first.schema, name: first.name });
    }
  }
}

describe('a run that reads what changed', () => {
  it('stores what a run that reads all stores, whatever happened in between', async () => {
    const database = await databases.init('POSTGRES_18');
    let trial = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(happening, { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 4,
        }),
        async runs => {
          trial += 1;
          const model = new Model();
          let time = Date.now();
          const clock = () => new Date(time).toISOString();
          const partly = new IncrementalConnector();
          const connectors: Record<string, FixtureConnector> = {
            [`partial${trial}`]: partly,
            [`entire${trial}`]: new FixtureConnector(),
          };
          const engines: Engine[] = [];
          const read = async (begins: boolean) => {
            time += 60_000;
            const ended = [];
            for (const [at, connector] of Object.values(connectors).entries()) {
              connector.relations = model.visible;
              ended.push(
                await engines[at].run(
                  begins || at === 1 ? 'person' : 'schedule',
                ),
              );
            }
            expect(ended[0].state).toBe('succeeded');
            expect(partly.asked.at(-1)?.since !== undefined).toBe(!begins);
            const [{ revision: _, ...partial }, { revision: __, ...entire }] =
              ended.map(({ result }) => result!);
            expect(partial).toEqual(entire);
          };
          for (const [warehouse, connector] of Object.entries(connectors)) {
            connector.clock = clock;
            engines.push(
              await createEngine({
                database,
                connector,
                warehouse,
                config: { title: 'Shop' },
              }),
            );
          }
          await read(true);
          for (const happenings of runs) {
            for (const what of happenings) {
              model.happen(what);
            }
            await read(false);
          }
          expect(await warehouseContents(database, `partial${trial}`)).toEqual(
            await warehouseContents(database, `entire${trial}`),
          );
        },
      ),
      {
        // The same trials everywhere: who sees one fail can see it again.
        seed: 18,
        numRuns: 12,
        endOnFailure: true,
        timeout: 60_000,
        examples: [
          // What others reference goes out of sight and comes back.
          [
            [
              [{ type: 'reference', table: 0, other: 1 }],
              [{ type: 'hide', schema: 0 }],
              [{ type: 'hide', schema: 0 }],
            ],
          ],
          [
            [
              [{ type: 'reference', table: 0, other: 1 }],
              [{ type: 'hide', schema: 0 }],
            ],
          ],
          // What a view reads gets another name.
          [
            [
              [{ type: 'come', schema: 1, name: 0, to: 1, as: 1 }],
              [{ type: 'rename', table: 1, schema: 1, name: 4 }],
            ],
          ],
          // The original of a copy gets other columns, and another name.
          [
            [
              [{ type: 'column', table: 1 }],
              [{ type: 'rename', table: 1, schema: 1, name: 4 }],
            ],
          ],
        ],
      },
    );
  });
});
