import { randomBytes } from 'node:crypto';
import {
  type Change,
  datamapTableReadPermission,
} from '@datamap/plugin-datamap-common';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import knex, { type Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { required } from '../__testUtils__/environment';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const SCRIPT = `
CREATE SCHEMA shop;
CREATE SCHEMA private;
CREATE TABLE private.salaries (id int PRIMARY KEY, amount int);
CREATE DOMAIN shop.code AS text CHECK (length(VALUE) = 4);
CREATE TABLE shop.orders (
  id int PRIMARY KEY,
  code shop.code NOT NULL,
  total int CONSTRAINT not_negative CHECK (total >= 0),
  doubled int GENERATED ALWAYS AS (total * 2) STORED,
  payer int CONSTRAINT paid_by REFERENCES private.salaries ON DELETE SET NULL,
  CONSTRAINT code_once UNIQUE (code) DEFERRABLE
);
CREATE INDEX large_ones ON shop.orders (lower(code), id) WHERE total > 100;
CREATE FUNCTION shop.stamp() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN UPDATE shop.orders SET total = 0; RETURN NEW; END';
CREATE TRIGGER stamped BEFORE UPDATE OF total ON shop.orders
  FOR EACH ROW EXECUTE FUNCTION shop.stamp();
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_payers ON shop.orders
  USING (EXISTS (SELECT FROM private.salaries s WHERE s.id = payer)) WITH CHECK (total < 9);
CREATE POLICY small_ones ON shop.orders FOR SELECT USING (total < 1000);
CREATE VIEW shop.totals AS SELECT id, total FROM shop.orders;
CREATE VIEW shop.pay AS SELECT o.id, s.amount FROM shop.orders o JOIN private.salaries s ON s.id = o.payer;
CREATE TABLE shop.days (day date, n int) PARTITION BY RANGE (day);
CREATE VIEW shop.recent_days WITH (security_barrier) AS
  SELECT day FROM shop.days WHERE n > 0 WITH LOCAL CHECK OPTION;
CREATE TABLE shop.days_2024 PARTITION OF shop.days FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
`;

describe('how a table is made', () => {
  const name = `datamap_structure_${randomBytes(6).toString('hex')}`;
  let server: Knex;
  let warehouse: Knex;
  let api: DatamapBackend;
  let store: Knex;

  beforeAll(async () => {
    const url = new URL(required('DATAMAP_TEST_POSTGRES_18_URL'));
    server = knex({ client: 'pg', connection: url.toString() });
    await server.raw(`CREATE DATABASE ${name} TEMPLATE template0`);
    url.pathname = `/${name}`;
    warehouse = knex({ client: 'pg', connection: url.toString() });
    await warehouse.raw(SCRIPT);
    store = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database: store,
      features: [datamapModulePostgres],
      datamap: {
        warehouses: {
          main: { connector: 'postgres', connection: { url: url.toString() } },
        },
      },
    });
    await readUntilDefined();
  });

  afterAll(async () => {
    await api?.stop();
    await warehouse?.destroy();
    await server?.raw(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server?.destroy();
  });

  afterEach(() => {
    delete api.decisions[datamapTableReadPermission.name];
  });

  /** A run has succeeded a moment before it has read the definitions. */
  async function readUntilDefined() {
    const run = await api.settled('main');
    await eventually('Reading the definitions', async () => {
      const { body: read } = await api.get(`/runs/${run.id}`);
      const step = read.steps.find(
        (candidate: { name: string }) => candidate.name === 'definitions',
      );
      return step?.state === 'done' ? true : undefined;
    });
  }

  async function body(table: string, part: string) {
    const response = await api.get(`/tables/main/${table}/${part}`);
    expect({ part, status: response.status }).toEqual({ part, status: 200 });
    return response.body;
  }

  const onlyShop = () => {
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReadPermission,
        datamapTableConditions.inSchema({
          warehouse: 'main',
          schemas: ['shop'],
        }),
      );
  };

  it('tells the indexes, with size and use', async () => {
    const { items, countedSince: _ } = await body('shop.orders', 'indexes');
    expect(items.map((index: { name: string }) => index.name)).toEqual([
      'orders_pkey',
      'code_once',
      'large_ones',
    ]);
    expect(items[0]).toMatchObject({
      columns: [{ name: 'id' }],
      constraint: 'orders_pkey',
      definition: {
        state: 'read',
        sql: 'CREATE UNIQUE INDEX orders_pkey ON shop.orders USING btree (id)',
      },
      size: { value: 8192, grade: 'exact', method: 'relation-size' },
      scans: 0,
    });
    expect(items[2]).toMatchObject({
      columns: [{ expression: 'lower(code::text)' }, { name: 'id' }],
      partial: true,
      predicate: 'total > 100',
      definition: { sql: expect.stringContaining('WHERE (total > 100)') },
    });
  });

  it('tells the constraints, keys first, each in SQL', async () => {
    const { items } = await body('shop.orders', 'constraints');
    expect(
      items.map(
        (item: { name: string; type: string; definition: { sql: string } }) => [
          item.type,
          item.name,
          item.definition.sql,
        ],
      ),
    ).toEqual([
      ['primary', 'orders_pkey', 'PRIMARY KEY (id)'],
      ['unique', 'code_once', 'UNIQUE (code) DEFERRABLE'],
      [
        'foreign',
        'paid_by',
        'FOREIGN KEY (payer) REFERENCES private.salaries(id) ON DELETE SET NULL',
      ],
      ['check', 'not_negative', 'CHECK (total >= 0)'],
      ['not-null', 'orders_code_not_null', 'NOT NULL code'],
      ['not-null', 'orders_id_not_null', 'NOT NULL id'],
    ]);
  });

  it('tells what acts on a table, and which columns views read', async () => {
    const orders = await body('shop.orders', 'definition');
    expect(orders).toMatchObject({
      statement: { state: 'read' },
      rowSecurity: true,
      generatedColumns: [
        { column: 'doubled', kind: 'stored', expression: { sql: 'total * 2' } },
      ],
      triggers: [
        {
          name: 'stamped',
          timing: 'before',
          events: ['update'],
          columns: ['total'],
          function: 'shop.stamp',
        },
      ],
      routines: [{ schema: 'shop', name: 'stamp', known: 'by-name' }],
      readBy: [
        { table: { name: 'pay' }, columns: ['id', 'payer'] },
        { table: { name: 'totals' }, columns: ['id', 'total'] },
      ],
    });
    expect(await body('shop.totals', 'definition')).toMatchObject({
      statement: {
        state: 'read',
        sql: expect.stringMatching(
          /^CREATE VIEW shop\.totals AS\n SELECT id,\n\s+total\n\s+FROM shop\.orders;$/,
        ),
      },
      readsFrom: [{ table: { name: 'orders' }, columns: ['id', 'total'] }],
    });
    expect(await body('shop.recent_days', 'definition')).toMatchObject({
      statement: {
        state: 'read',
        sql: expect.stringMatching(
          /^CREATE VIEW shop\.recent_days WITH \(security_barrier=true\) AS\n SELECT day\s[^;]*\nWITH LOCAL CHECK OPTION;$/,
        ),
      },
    });
    expect((await body('shop.days', 'definition')).partitions).toEqual({
      strategy: 'range',
      key: ['day'],
      items: [
        {
          schema: 'shop',
          name: 'days_2024',
          kind: 'table',
          bound: "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')",
        },
      ],
      totalItems: 1,
    });
    const columns = (await body('shop.orders', 'columns')).items;
    expect(columns[1]).toMatchObject({
      indexed: true,
      domainChecks: [{ sql: 'CHECK (length(VALUE) = 4)' }],
    });
    expect(columns[2].indexed).toBe(false);
  });

  it('names no table that the caller may not read', async () => {
    onlyShop();
    const answers = [
      await body('shop.orders', 'indexes'),
      await body('shop.orders', 'constraints'),
      await body('shop.orders', 'definition'),
      await body('shop.pay', 'definition'),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/salaries|private|amount/);
    expect(answers[3].statement).toEqual({ state: 'withheld' });
    expect(answers[2].policies).toEqual([
      expect.objectContaining({
        name: 'of_payers',
        visible: { state: 'withheld' },
      }),
      expect.objectContaining({
        name: 'small_ones',
        visible: { state: 'read', sql: 'total < 1000' },
      }),
    ]);
    const hidden = await api.get('/tables/main/private.salaries/definition');
    expect(hidden.status).toBe(404);
  });

  it('keeps the last known text of what is locked, says so, and reads it later', async () => {
    const before = await body('shop.totals', 'definition');
    await warehouse.raw(
      'CREATE OR REPLACE VIEW shop.totals AS SELECT id, total FROM shop.orders WHERE total > 5',
    );
    const lock = await warehouse.transaction();
    await lock.raw('LOCK TABLE shop.orders IN ACCESS EXCLUSIVE MODE');
    try {
      expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
      await readUntilDefined();
      const locked = await body('shop.totals', 'definition');
      expect(locked.statement).toEqual(before.statement);
      expect(locked.lockedSince).toEqual(expect.any(String));
    } finally {
      await lock.rollback();
    }
    await api.run('main');
    await readUntilDefined();
    const after = await body('shop.totals', 'definition');
    expect(after.statement.sql).toContain('WHERE total > 5');
    expect(after.lockedSince).toBeUndefined();
    expect((await body('shop.totals', 'changes')).items).toEqual([
      expect.objectContaining({
        kind: 'query-changed',
        severity: 'needs-attention',
        reason: 'visible-rows-may-differ',
        before: '…\n   FROM shop.orders;',
        after: '…\n   FROM shop.orders\n  WHERE total > 5;',
      }),
    ]);
  });

  /** What one run finds after the warehouse was changed. */
  async function changesAfter(script: string) {
    await warehouse.raw(script);
    const { id } = await api.run('main');
    await readUntilDefined();
    const { body: found } = await api.get(`/runs/${id}/changes?limit=100`);
    return found.items.map(
      (change: Change) =>
        `${change.kind} ${change.severity} ${change.subject.name} ${
          change.object.name
        }: ${change.before ?? '–'} → ${change.after ?? '–'}${
          change.hiddenTables > 0 ? ' {hidden}' : ''
        }`,
    );
  }

  it('tells once what changed in rules, policies and queries, and when tables last changed', async () => {
    const script = `
      CREATE OR REPLACE VIEW shop.pay AS SELECT o.id, s.amount
        FROM shop.orders o JOIN private.salaries s ON s.id = o.payer WHERE s.amount > 1;
      ALTER TABLE shop.orders DROP CONSTRAINT not_negative;
      ALTER TABLE shop.orders ADD CONSTRAINT not_negative CHECK (total >= 1);
      ALTER POLICY small_ones ON shop.orders USING (total < 500);
      COMMENT ON DATABASE ${name} IS 'All that the shop knows';
      COMMENT ON POLICY small_ones ON shop.orders IS 'The small ones';
      COMMENT ON TRIGGER stamped ON shop.orders IS 'Zeroes';
      ALTER TABLE shop.orders DISABLE TRIGGER stamped;`;
    expect((await changesAfter(script)).sort()).toEqual([
      'comment-changed harmless main : – → All that the shop knows',
      'comment-changed harmless orders small_ones: – → The small ones',
      'comment-changed harmless orders stamped: – → Zeroes',
      'constraint-changed needs-attention orders not_negative: CHECK (total >= 0) → CHECK (total >= 1)',
      'policy-changed needs-attention orders small_ones: total < 1000 → total < 500',
      expect.stringMatching(
        /^query-changed needs-attention pay pay: .*;\s→ .*WHERE s\.amount > 1;$/s,
      ),
      expect.stringMatching(
        /^trigger-changed needs-attention orders stamped: .* → .*, disabled$/,
      ),
    ]);
    const { lastChange } = (await api.get('/tables/main/shop.orders')).body;
    expect(lastChange.parts).toEqual(['keys']);
    expect(await changesAfter('SELECT 1')).toEqual([]);
  });

  it('tells once that a function was rewritten which something calls', async () => {
    expect(
      await changesAfter(`
        CREATE FUNCTION shop.is_small(n int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT n < 500';
        CREATE FUNCTION private.net(n int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT n';
        ALTER POLICY small_ones ON shop.orders USING (shop.is_small(total));
        CREATE OR REPLACE VIEW shop.totals AS SELECT id, total FROM shop.orders WHERE shop.is_small(total);`),
    ).toHaveLength(2);
    const rewritten = `
      CREATE OR REPLACE FUNCTION shop.is_small(n int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT n < 400';
      CREATE OR REPLACE FUNCTION shop.stamp() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN UPDATE shop.orders SET total = 1; RETURN NEW; END';`;
    expect((await changesAfter(rewritten)).sort()).toEqual([
      'policy-changed needs-attention orders small_ones: – → –',
      'query-changed needs-attention totals totals: – → –',
      'trigger-changed needs-attention orders stamped: – → –',
    ]);
    // The same again: written, and not different.
    expect(await changesAfter(rewritten)).toEqual([]);
    const { items } = await body('shop.totals', 'changes');
    expect(items[0].reason).toBe('function-rewritten');
    expect(JSON.stringify(await store('table_definitions'))).not.toContain(
      'SET total = 1',
    );
  });

  it('withholds a changed text that names a table that the caller may not read', async () => {
    onlyShop();
    const { items } = await body('shop.pay', 'changes');
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'query-changed',
        withheld: true,
        tablesBefore: [],
      }),
    ]);
    expect(items[0]).not.toHaveProperty('before');
    expect(items[0]).not.toHaveProperty('after');
    expect(JSON.stringify(items)).not.toMatch(/salaries|private|amount/);
  });

  it('says of texts only what is more than a new name', async () => {
    expect(
      await changesAfter('ALTER TABLE shop.orders RENAME COLUMN total TO sum'),
    ).toEqual([
      expect.stringMatching(
        /^query-changed harmless totals totals: .*sum AS total/s,
      ),
      'column-renamed breaking orders sum: total → sum',
    ]);
  });
});
