import type {
  ConstraintSnapshot,
  PolicySnapshot,
  RelationSnapshot,
  TriggerSnapshot,
} from '@datamap/plugin-datamap-node';
import {
  column,
  foreignKey,
  index,
  primaryKey,
  relation,
} from './__testUtils__/structures';
import { compareRelations } from './compareRelations';
import type { CompareRelationsOptions } from './isSameRelation';
import type { Change } from './types';

const names = new Map([
  [100, 'ecommerce.orders'],
  [101, 'ecommerce.users'],
  [102, 'ecommerce.customers'],
]);
const inOneDatabase: CompareRelationsOptions = {
  sameDatabase: true,
  nameBefore: oid => names.get(oid),
  nameAfter: oid => names.get(oid),
};
const rule = (
  overrides: Partial<ConstraintSnapshot> = {},
): ConstraintSnapshot => ({
  type: 'check',
  oid: 801,
  name: 'orders_check',
  columns: [2],
  validated: true,
  enforced: true,
  deferrable: false,
  deferred: false,
  noInherit: false,
  ...overrides,
});
const id = column(1, 'id', { nullable: false });
const userId = column(2, 'user_id');
const part = (oid: number) => ({
  oid,
  schema: 'ecommerce',
  name: `orders_${oid}`,
  kind: 'table' as const,
});

const trigger = (
  overrides: Partial<TriggerSnapshot> = {},
): TriggerSnapshot => ({
  oid: 901,
  name: 'stamped',
  timing: 'after',
  events: ['update'],
  level: 'row',
  enabled: 'origin',
  columns: [2],
  conditional: false,
  constraint: false,
  function: { schema: 'ecommerce', name: 'stamp' },
  ...overrides,
});
const policy = (overrides: Partial<PolicySnapshot> = {}): PolicySnapshot => ({
  oid: 951,
  name: 'own_rows',
  command: 'all',
  permissive: true,
  roles: ['staff'],
  ...overrides,
});
const source = (table: string) => ({
  wrapper: 'postgres_fdw',
  schema: 'crm',
  table,
  withheldOptions: [],
});

/** `kind severity object before → after {other tables}` of each change. */
function compare(
  before: Partial<RelationSnapshot>,
  after: Partial<RelationSnapshot>,
  options = inOneDatabase,
): string[] {
  return compareRelations(relation(before), relation(after), options).map(
    change =>
      `${change.kind} ${change.severity} ${change.object.type} ${
        change.object.name
      }: ${change.before ?? '–'} → ${change.after ?? '–'}${tablesIn(change)}`,
  );
}

function tablesIn({ tables }: Change): string {
  const named = (oids: number[]) =>
    oids.flatMap(oid => names.get(oid) ?? []).join(', ');
  return tables ? ` {${named(tables.before)} → ${named(tables.after)}}` : '';
}

describe('compareRelations', () => {
  it.each<
    [string, Partial<RelationSnapshot>, Partial<RelationSnapshot>, string[]]
  >([
    ['nothing', {}, {}, []],
    [
      'owner',
      {},
      { owner: 'other' },
      ['owner-changed harmless table orders: loader → other'],
    ],
    [
      'comment',
      {},
      { comment: 'Orders' },
      ['comment-changed harmless table orders: – → Orders'],
    ],
    [
      'persistence',
      {},
      { persistence: 'unlogged' },
      [
        'persistence-changed needs-attention table orders: permanent → unlogged',
      ],
    ],
    [
      'row security',
      {},
      { rowSecurity: true },
      ['row-security-changed needs-attention table orders: false → true'],
    ],
    [
      'right taken',
      {},
      { canSelect: false },
      ['select-revoked needs-attention table orders: – → –'],
    ],
    [
      'right given',
      { canSelect: false },
      {},
      ['select-granted harmless table orders: – → –'],
    ],
    [
      'foreign server',
      { foreignServer: 'erp' },
      { foreignServer: 'crm' },
      ['foreign-server-changed needs-attention table orders: erp → crm'],
    ],
    [
      'partition added',
      { parts: [part(1)] },
      { parts: [part(1), part(2)] },
      ['partitions-changed harmless table orders: 1 → 2'],
    ],
    [
      'partition removed',
      { parts: [part(1), part(2)] },
      { parts: [part(2), part(3)] },
      ['partitions-changed needs-attention table orders: 2 → 2'],
    ],
    [
      'partition made again',
      { parts: [part(1)] },
      { parts: [{ ...part(1), oid: 9 }] },
      [],
    ],
    [
      'comment on a partition',
      { parts: [part(1)] },
      { parts: [{ ...part(1), comment: 'Closed' }] },
      [`comment-changed harmless table ${part(1).name}: – → Closed`],
    ],
    [
      'sources',
      { readsFrom: [101] },
      { readsFrom: [102, 999] },
      [
        'sources-changed needs-attention table orders: – → – {ecommerce.users → ecommerce.customers}',
      ],
    ],
    [
      'parents',
      { inheritsFrom: [] },
      { inheritsFrom: [101] },
      [
        'inheritance-changed needs-attention table orders: – → – { → ecommerce.users}',
      ],
    ],
    [
      'column removed',
      {},
      { columns: [id], keys: [primaryKey([1])], indexes: [] },
      [
        'column-removed breaking column user_id: integer → –',
        'key-removed needs-attention key orders_user_id_fkey: foreign (user_id), on update no-action, on delete no-action → – {ecommerce.users → }',
        'index-removed needs-attention index orders_user_id_idx: btree (user_id) → –',
      ],
    ],
    [
      'column added that may be blank',
      {},
      { columns: [id, userId, column(3, 'note', { type: 'text' })] },
      ['column-added harmless column note: – → text'],
    ],
    [
      'column added that inserts need',
      {},
      { columns: [id, userId, column(3, 'note', { nullable: false })] },
      ['column-added needs-attention column note: – → integer'],
    ],
    [
      'column added with a default',
      {},
      {
        columns: [
          id,
          userId,
          column(3, 'note', { nullable: false, default: '0' }),
        ],
      },
      ['column-added harmless column note: – → integer'],
    ],
    [
      'column renamed, keys and indexes on it as they were',
      {},
      { columns: [id, column(2, 'customer_id')] },
      ['column-renamed breaking column customer_id: user_id → customer_id'],
    ],
    [
      'column dropped and added under the same name',
      { keys: [], indexes: [] },
      { keys: [], indexes: [], columns: [id, column(3, 'user_id')] },
      [
        'column-removed breaking column user_id: integer → –',
        'column-added harmless column user_id: – → integer',
      ],
    ],
    [
      'type widened',
      {},
      { columns: [id, column(2, 'user_id', { type: 'bigint' })] },
      ['column-type-changed needs-attention column user_id: integer → bigint'],
    ],
    [
      'type narrowed',
      {},
      { columns: [id, column(2, 'user_id', { type: 'smallint' })] },
      ['column-type-changed breaking column user_id: integer → smallint'],
    ],
    [
      'blanks forbidden',
      {},
      { columns: [id, column(2, 'user_id', { nullable: false })] },
      [
        'column-nullable-changed needs-attention column user_id: NULL → NOT NULL',
      ],
    ],
    [
      'enum label added',
      { columns: [id, column(2, 'user_id', { enumLabels: ['a'] })] },
      { columns: [id, column(2, 'user_id', { enumLabels: ['a', 'b'] })] },
      ['enum-labels-changed needs-attention column user_id: a → a, b'],
    ],
    [
      'enum label removed',
      { columns: [id, column(2, 'user_id', { enumLabels: ['a', 'b'] })] },
      { columns: [id, column(2, 'user_id', { enumLabels: ['a'] })] },
      ['enum-labels-changed breaking column user_id: a, b → a'],
    ],
    [
      'default taken from what may not be blank',
      { columns: [column(1, 'id', { nullable: false, default: '1' }), userId] },
      { columns: [id, userId] },
      ['default-changed needs-attention column id: 1 → –'],
    ],
    [
      'default, identity, generation, collation, comment',
      {},
      {
        columns: [
          id,
          column(2, 'user_id', {
            default: '0',
            identity: 'always',
            generated: 'stored',
            collation: 'C',
            comment: 'Who',
          }),
        ],
      },
      [
        'default-changed harmless column user_id: – → 0',
        'identity-changed needs-attention column user_id: – → always',
        'generated-changed needs-attention column user_id: – → stored',
        'collation-changed needs-attention column user_id: – → C',
        'comment-changed harmless column user_id: – → Who',
      ],
    ],
    [
      'primary key removed',
      {},
      { keys: [foreignKey()] },
      ['key-removed breaking key orders_pkey: primary (id) → –'],
    ],
    [
      'foreign key added, composite, in order',
      { keys: [] },
      {
        keys: [
          foreignKey({
            columns: [2, 1],
            referencedColumns: [1, 2],
            validated: false,
            enforced: false,
            deferrable: true,
            deferred: true,
          }),
        ],
      },
      [
        'key-added needs-attention key orders_user_id_fkey: – → foreign (user_id, id), on update no-action, on delete no-action, not validated, not enforced, deferrable, initially deferred { → ecommerce.users}',
      ],
    ],
    [
      'key renamed',
      {},
      { keys: [primaryKey([1]), foreignKey({ name: 'fk' })] },
      ['key-renamed harmless key fk: orders_user_id_fkey → fk'],
    ],
    [
      'key made again under its name',
      {},
      { keys: [primaryKey([1], 77), foreignKey({ oid: 78 })] },
      [],
    ],
    [
      'foreign key points elsewhere',
      {},
      { keys: [primaryKey([1]), foreignKey({ referencedOid: 102 })] },
      [
        'key-changed needs-attention key orders_user_id_fkey: foreign (user_id), on update no-action, on delete no-action → foreign (user_id), on update no-action, on delete no-action {ecommerce.users → ecommerce.customers}',
      ],
    ],
    [
      'primary key on other columns',
      {},
      { keys: [primaryKey([1, 2]), foreignKey()] },
      [
        'key-changed breaking key orders_pkey: primary (id) → primary (id, user_id)',
      ],
    ],
    [
      'index added, renamed, broken',
      { indexes: [index(), index({ oid: 602, name: 'b' })] },
      {
        indexes: [
          index({ name: 'a' }),
          index({ oid: 602, name: 'b', valid: false }),
          index({
            oid: 603,
            name: 'c',
            unique: true,
            columns: [0, 1],
            included: [2],
            partial: true,
          }),
        ],
      },
      [
        'index-changed needs-attention index b: btree (user_id) → btree (user_id), not valid',
        'index-renamed harmless index a: orders_user_id_idx → a',
        'index-added harmless index c: – → unique btree ((expression), id) include (user_id), partial',
      ],
    ],
    [
      'indexes that swapped their names',
      { indexes: [index({ name: 'a' }), index({ oid: 602, name: 'b' })] },
      { indexes: [index({ name: 'b' }), index({ oid: 602, name: 'a' })] },
      [
        'index-renamed harmless index b: a → b',
        'index-renamed harmless index a: b → a',
      ],
    ],
    [
      'index built anew under its name',
      { indexes: [index()] },
      { indexes: [index({ oid: 699 })] },
      [],
    ],
    [
      'materialized view emptied',
      { populated: true },
      { populated: false },
      ['populated-changed needs-attention table orders: true → false'],
    ],
    [
      'the first check',
      {},
      { constraints: [rule()] },
      [
        'constraint-added needs-attention constraint orders_check: – → check (user_id)',
      ],
    ],
    [
      'row security for the owner too',
      { rowSecurity: true },
      { rowSecurity: true, forcedRowSecurity: true },
      ['row-security-changed needs-attention table orders: true → forced'],
    ],
    [
      'another table over there',
      { foreignServer: 'erp', foreignSource: source('orders') },
      { foreignServer: 'erp', foreignSource: source('orders_2026') },
      [
        'foreign-server-changed needs-attention table orders: erp, crm.orders → erp, crm.orders_2026',
      ],
    ],
    [
      'tablespace',
      {},
      { tablespace: 'slow' },
      ['tablespace-changed harmless table orders: – → slow'],
    ],
    [
      'bounds of a part',
      {
        parts: [
          { ...part(1), bound: 'FOR VALUES FROM (1) TO (5)' },
          { ...part(2), bound: 'DEFAULT' },
        ],
      },
      {
        parts: [
          { ...part(1), bound: 'FOR VALUES FROM (1) TO (9)' },
          { ...part(2), bound: 'DEFAULT' },
          { ...part(3), bound: 'FOR VALUES FROM (9) TO (10)' },
        ],
      },
      [
        'partitions-changed harmless table orders: 2 → 3',
        'partition-bounds-changed needs-attention table orders: orders_1: FOR VALUES FROM (1) TO (5) → orders_1: FOR VALUES FROM (1) TO (9)',
      ],
    ],
    [
      'rules of a domain',
      { columns: [id, column(2, 'user_id', { domainChecks: [] })] },
      {
        columns: [
          id,
          column(2, 'user_id', {
            domainChecks: [{ name: 'positive', sql: 'CHECK (VALUE > 0)' }],
          }),
        ],
      },
      [
        'domain-rules-changed needs-attention column user_id:  → positive: CHECK (VALUE > 0)',
      ],
    ],
    [
      'triggers added, removed, renamed, switched off and described',
      {
        triggers: [
          trigger(),
          trigger({ oid: 902, name: 'b' }),
          trigger({ oid: 903, name: 'c' }),
        ],
      },
      {
        triggers: [
          trigger({ name: 'a' }),
          trigger({
            oid: 902,
            name: 'b',
            enabled: 'disabled',
            columns: [],
            conditional: true,
            comment: 'Audit',
          }),
          trigger({ oid: 904, name: 'd', events: ['insert', 'delete'] }),
        ],
      },
      [
        'trigger-removed needs-attention trigger c: after update of user_id, each row: ecommerce.stamp → –',
        'trigger-renamed harmless trigger a: stamped → a',
        'trigger-changed needs-attention trigger b: after update of user_id, each row: ecommerce.stamp → after update, each row: ecommerce.stamp, under a condition, disabled',
        'comment-changed harmless trigger b: – → Audit',
        'trigger-added needs-attention trigger d: – → after insert or delete, each row: ecommerce.stamp',
      ],
    ],
    [
      'a column renamed that a trigger waits for',
      { triggers: [trigger()], keys: [], indexes: [] },
      {
        triggers: [trigger()],
        keys: [],
        indexes: [],
        columns: [id, column(2, 'customer_id')],
      },
      ['column-renamed breaking column customer_id: user_id → customer_id'],
    ],
    [
      'policies in force',
      {
        rowSecurity: true,
        policies: [policy(), policy({ oid: 952, name: 'b' })],
      },
      {
        rowSecurity: true,
        policies: [
          policy({ roles: ['staff', 'auditors'], comment: 'Own rows' }),
          policy({ oid: 953, name: 'c', permissive: false, command: 'select' }),
        ],
      },
      [
        'policy-removed needs-attention policy b: permissive, for all, to staff → –',
        'policy-changed needs-attention policy own_rows: permissive, for all, to staff → permissive, for all, to auditors, staff',
        'comment-changed harmless policy own_rows: – → Own rows',
        'policy-added needs-attention policy c: – → restrictive, for select, to staff',
      ],
    ],
    [
      'a policy that is not in force, renamed',
      { policies: [policy()] },
      { policies: [policy({ name: 'mine' }), policy({ oid: 952, name: 'b' })] },
      [
        'policy-renamed harmless policy mine: own_rows → mine',
        'policy-added harmless policy b: – → permissive, for all, to staff',
      ],
    ],
    [
      'publications',
      {
        publications: [
          { name: 'all', filtered: false },
          { name: 'lake', filtered: false },
        ],
      },
      {
        publications: [
          { name: 'lake', columns: [1], filtered: true },
          { name: 'new', filtered: false },
        ],
      },
      [
        'publication-removed needs-attention publication all: all columns, all rows → –',
        'publication-changed needs-attention publication lake: all columns, all rows → columns id, some rows',
        'publication-added harmless publication new: – → all columns, all rows',
      ],
    ],
    [
      'checks added, removed, renamed, no longer enforced',
      {
        constraints: [
          rule(),
          rule({ oid: 802, name: 'b' }),
          rule({ oid: 803, name: 'c' }),
          rule({ oid: 805, name: 'nn', type: 'not-null' }),
        ],
      },
      {
        constraints: [
          rule({ name: 'a' }),
          rule({ oid: 802, name: 'b', enforced: false, comment: 'Sums' }),
          rule({ oid: 804, name: 'd', type: 'exclusion', columns: [0, 1] }),
        ],
      },
      [
        'constraint-removed needs-attention constraint c: check (user_id) → –',
        'constraint-renamed harmless constraint a: orders_check → a',
        'constraint-changed needs-attention constraint b: check (user_id) → check (user_id), not enforced',
        'comment-changed harmless constraint b: – → Sums',
        'constraint-added needs-attention constraint d: – → exclusion ((expression), id)',
      ],
    ],
    [
      'index of a key, told with the key',
      { keys: [], indexes: [] },
      { keys: [primaryKey([1])], indexes: [index({ name: 'orders_pkey' })] },
      ['key-added needs-attention key orders_pkey: – → primary (id)'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(compare(before, after).sort()).toEqual([...expected].sort());
  });

  it('gives every change its reason', () => {
    expect(
      compareRelations(
        relation(),
        relation({ columns: [id, column(2, 'customer_id')], indexes: [] }),
        inOneDatabase,
      ),
    ).toEqual([
      {
        kind: 'column-renamed',
        severity: 'breaking',
        reason: 'queries-fail',
        object: { type: 'column', name: 'customer_id' },
        before: 'user_id',
        after: 'customer_id',
      },
      {
        kind: 'index-removed',
        severity: 'needs-attention',
        reason: 'queries-may-slow-down',
        object: { type: 'index', name: 'orders_user_id_idx' },
        before: 'btree (user_id)',
      },
    ]);
  });

  it('finds nothing in a restored database but new object ids', () => {
    const namesNow = new Map([[9101, 'ecommerce.users']]);
    const afterRestore = {
      sameDatabase: false,
      nameBefore: (oid: number) => names.get(oid),
      nameAfter: (oid: number) => namesNow.get(oid),
    };
    expect(
      compare(
        {
          columns: [id, column(4, 'user_id')],
          keys: [primaryKey([1]), foreignKey({ columns: [4] })],
          indexes: [index({ columns: [4] })],
          inheritsFrom: [555],
        },
        {
          oid: 9100,
          keys: [
            primaryKey([1], 9501),
            foreignKey({ oid: 9502, referencedOid: 9101 }),
          ],
          indexes: [index({ oid: 9601 })],
          inheritsFrom: [9555],
        },
        afterRestore,
      ),
    ).toEqual([]);
  });

  it('takes an object id of another database for chance', () => {
    expect(
      compare(
        {},
        { keys: [primaryKey([1], 502)], indexes: [] },
        {
          ...inOneDatabase,
          sameDatabase: false,
        },
      ),
    ).toEqual([
      expect.stringContaining('key-removed'),
      expect.stringContaining('index-removed'),
    ]);
  });

  it('tells columns by name where the table was made again', () => {
    expect(
      compare(
        {},
        {
          oid: 7100,
          columns: [column(1, 'user_id'), column(2, 'id', { nullable: false })],
          keys: [primaryKey([2]), foreignKey({ columns: [1] })],
          indexes: [index({ columns: [1] })],
        },
      ),
    ).toEqual([]);
  });
});
