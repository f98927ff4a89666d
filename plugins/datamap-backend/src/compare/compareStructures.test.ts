import fc from 'fast-check';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import {
  column,
  foreignKey,
  primaryKey,
  relation,
  snapshot,
  stored,
  users,
} from './__testUtils__/structures';
import { compareStructures } from './compareStructures';
import { matchStructures } from './matchStructures';
import type { StructureDifference } from './types';

const orders = relation();
const withNote = relation({
  columns: [...orders.columns, column(3, 'note')],
});

function compare(before: StructureSnapshot, after: StructureSnapshot) {
  const { index, structures } = stored(before);
  return compareStructures(index, after, structures);
}

function tablesOf({ tables }: StructureDifference) {
  return {
    added: tables.added.map(({ current }) => current.name),
    removed: tables.removed.map(({ name }) => name),
    renamed: tables.renamed.map(
      ({ before, after }) => `${before.name} ${after.name}`,
    ),
    modified: tables.modified.map(({ after }) => after.name),
    refreshed: tables.refreshed.map(({ after }) => after.name),
    unchanged: tables.unchanged,
  };
}

const nothing = {
  added: [],
  removed: [],
  renamed: [],
  modified: [],
  refreshed: [],
  unchanged: 0,
};
const both = [orders, users];

describe('compareStructures', () => {
  it('adds everything the first time', () => {
    const difference = compareStructures(undefined, snapshot(both), new Map());
    expect(tablesOf(difference)).toEqual({
      ...nothing,
      added: ['orders', 'users'],
    });
    expect(difference.schemas).toMatchObject({
      added: [{ name: 'ecommerce' }],
      unchanged: 0,
    });
  });

  it.each<[string, StructureSnapshot, Partial<typeof nothing> | object]>([
    ['nothing changed', snapshot(both), { unchanged: 2 }],
    ['a table went', snapshot([users]), { removed: ['orders'], unchanged: 1 }],
    [
      'a table changed',
      snapshot([withNote, users]),
      { modified: ['orders'], unchanged: 1 },
    ],
    [
      'a table was renamed',
      snapshot([relation({ name: 'purchases' }), users]),
      { renamed: ['orders purchases'], unchanged: 1 },
    ],
    [
      'a table was moved to another schema',
      snapshot([relation({ schema: 'finance' }), users]),
      { renamed: ['orders orders'], unchanged: 1 },
    ],
    [
      'a table was renamed and another took its name',
      snapshot([
        relation({ name: 'orders_old' }),
        relation({ oid: 200 }),
        users,
      ]),
      { renamed: ['orders orders_old'], added: ['orders'], unchanged: 1 },
    ],
    [
      'two tables swapped their names',
      snapshot([relation({ name: 'users' }), { ...users, name: 'orders' }]),
      { renamed: ['orders users', 'users orders'] },
    ],
    [
      'a table was dropped and made again',
      snapshot([relation({ oid: 200 }), users]),
      { refreshed: ['orders'], unchanged: 2 },
    ],
    [
      'a table became a view',
      snapshot([
        relation({ oid: 200, kind: 'view', keys: [], indexes: [] }),
        users,
      ]),
      { removed: ['orders'], added: ['orders'], unchanged: 1 },
    ],
  ])('%s', (_, after, expected) => {
    expect(tablesOf(compare(snapshot(both), after))).toEqual({
      ...nothing,
      ...expected,
    });
  });

  it('puts the rename first, before what changed as well', () => {
    const { tables } = compare(
      snapshot(both),
      snapshot([{ ...withNote, name: 'my.orders' }, users]),
    );
    expect(tables.renamed[0].changes).toMatchObject([
      {
        kind: 'table-renamed',
        severity: 'breaking',
        before: 'ecommerce.orders',
        after: 'ecommerce."my.orders"',
      },
      { kind: 'column-added', object: { name: 'note' } },
    ]);
  });

  const elsewhere = (relations: StructureSnapshot['relations']) => {
    const other = snapshot(relations, {
      schemas: [{ oid: 77, name: 'ecommerce', owner: 'loader' }],
    });
    return { ...other, server: { ...other.server, systemIdentifier: '1' } };
  };

  it('knows a restored warehouse by its names', () => {
    expect(
      tablesOf(
        compare(
          snapshot(both),
          elsewhere([
            relation({
              oid: 9100,
              keys: [primaryKey([1]), foreignKey({ referencedOid: 9101 })],
            }),
            { ...users, oid: 9101 },
          ]),
        ),
      ),
    ).toEqual({
      ...nothing,
      refreshed: ['orders', 'users'],
      unchanged: 2,
    });
  });

  it('does not take an object id of another server for a rename', () => {
    expect(
      tablesOf(
        compare(
          snapshot([orders]),
          elsewhere([relation({ name: 'invoices', keys: [] })]),
        ),
      ),
    ).toEqual({ ...nothing, removed: ['orders'], added: ['invoices'] });
  });

  it('does not trust object ids where no side knows its server', () => {
    const anonymous = (from: StructureSnapshot): StructureSnapshot => ({
      ...from,
      server: { ...from.server, systemIdentifier: undefined },
    });
    expect(
      tablesOf(
        compare(
          anonymous(snapshot([users])),
          anonymous(snapshot([{ ...users, name: 'people' }])),
        ),
      ),
    ).toEqual({ ...nothing, removed: ['users'], added: ['people'] });
  });

  it('follows schemas', () => {
    const schema = (oid: number, name: string, comment?: string) => ({
      oid,
      name,
      owner: 'loader',
      ...(comment ? { comment } : {}),
    });
    const before = snapshot([], {
      schemas: [
        schema(1, 'same'),
        schema(2, 'old'),
        schema(3, 'gone'),
        schema(4, 'told'),
      ],
    });
    const after = snapshot([], {
      schemas: [
        schema(1, 'same'),
        schema(2, 'new'),
        schema(4, 'told', 'Words'),
        schema(5, 'fresh'),
      ],
    });
    expect(compare(before, after).schemas).toMatchObject({
      added: [{ name: 'fresh' }],
      removed: [{ name: 'gone' }],
      renamed: [{ stored: { name: 'old' }, current: { name: 'new' } }],
      modified: [
        { current: { name: 'told' }, changes: [{ kind: 'comment-changed' }] },
      ],
      unchanged: 1,
    });
  });

  it('asks only for the structures of what differs', () => {
    const { index } = stored(snapshot(both));
    const after = snapshot([withNote, users]);
    const matches = matchStructures(index, after);
    expect(
      matches.tables.matched
        .filter(match => match.differs)
        .map(match => match.stored.id),
    ).toEqual(['t100']);
    expect(
      tablesOf(
        compareStructures(index, after, new Map([['t100', orders]]), matches),
      ),
    ).toEqual({ ...nothing, modified: ['orders'], unchanged: 1 });
    expect(() => compareStructures(index, after, new Map())).toThrow(
      'The stored structure of table "ecommerce"."orders" is needed',
    );
  });

  it('accounts for every table on both sides, once', () => {
    const tables = fc.uniqueArray(
      fc.record({
        oid: fc.integer({ min: 1, max: 12 }),
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        owner: fc.constantFrom('x', 'y'),
      }),
      {
        comparator: (one, other) =>
          one.oid === other.oid || one.name === other.name,
      },
    );
    fc.assert(
      fc.property(tables, tables, fc.boolean(), (before, after, restored) => {
        const of = (list: typeof before) =>
          list.map(table => relation({ ...table, keys: [], indexes: [] }));
        const now = restored ? elsewhere(of(after)) : snapshot(of(after));
        const { tables: found } = compare(snapshot(of(before)), now);
        const kept =
          found.renamed.length + found.modified.length + found.unchanged;
        expect(found.removed.length + kept).toBe(before.length);
        expect(found.added.length + kept).toBe(after.length);
        expect(compare(now, now).tables.unchanged).toBe(after.length);
      }),
    );
  });
});
