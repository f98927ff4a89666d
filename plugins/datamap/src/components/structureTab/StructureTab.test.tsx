import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Constraint, Definition, Index } from '@datamap/plugin-datamap-common';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { openLegacyApp } from '../../__testUtils__/openLegacyApp';
import { renderPage } from '../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

const path = '/catalog/main/resource/ecommerce.orders/structure';
const at = '2024-11-12T04:10:00Z';

const aDefinition = (given: Partial<Definition> = {}): Definition => ({
  statement: { state: 'read' },
  generatedColumns: [],
  triggers: [],
  policies: [],
  publications: [],
  routines: [],
  readsFrom: [],
  readBy: [],
  rowSecurity: false,
  forcedRowSecurity: false,
  ...given,
});

const customers = {
  schema: 'ecommerce',
  name: 'customers',
  title: 'Customers',
  entityRef: 'resource:main/ecommerce.customers',
};

const rule = {
  validated: true,
  enforced: true,
  deferrable: false,
  deferred: false,
};

const constraints: Constraint[] = [
  {
    ...rule,
    name: 'orders_pkey',
    type: 'primary',
    columns: ['order_id'],
    definition: { state: 'read', sql: 'PRIMARY KEY (order_id)' },
  },
  {
    ...rule,
    name: 'orders_customer',
    type: 'foreign',
    columns: ['customer_id'],
    validated: false,
    references: {
      table: customers,
      columns: ['customer_id'],
      onUpdate: 'no-action',
      onDelete: 'cascade',
    },
    definition: {
      state: 'read',
      sql: 'FOREIGN KEY (customer_id) REFERENCES ecommerce.customers(customer_id)',
    },
  },
  {
    ...rule,
    name: 'by_secret',
    type: 'check',
    columns: ['total'],
    definition: { state: 'withheld' },
  },
];

const indexes: Index[] = [
  {
    name: 'orders_pkey',
    method: 'btree',
    unique: true,
    primary: true,
    valid: true,
    columns: [{ name: 'order_id' }],
    included: [],
    partial: false,
    constraint: 'orders_pkey',
    definition: { state: 'read', sql: 'CREATE UNIQUE INDEX orders_pkey …' },
    size: {
      value: 16_384,
      grade: 'exact',
      measuredAt: at,
      method: 'relation-size',
    },
    scans: 12,
    lastScan: at,
  },
  {
    name: 'open_orders',
    method: 'btree',
    unique: false,
    primary: false,
    valid: false,
    columns: [{ expression: 'lower(status)' }, { name: 'order_id' }],
    included: ['total'],
    partial: true,
    predicate: "status <> 'done'",
    definition: { state: 'read', sql: 'CREATE INDEX open_orders …' },
    scans: 0,
  },
];

function withStructure(
  definition = aDefinition(),
  answers: { constraints?: Constraint[]; indexes?: Index[] } = {},
) {
  const table = 'http://localhost:7007/api/datamap/v1/tables/:warehouse/:table';
  const list = <T,>(items: T[]) => ({ items, totalItems: items.length });
  server.use(
    http.get(`${table}/definition`, () => HttpResponse.json(definition)),
    http.get(`${table}/constraints`, () =>
      HttpResponse.json(list(answers.constraints ?? constraints)),
    ),
    http.get(`${table}/indexes`, () =>
      HttpResponse.json({
        ...list(answers.indexes ?? indexes),
        countedSince: at,
      }),
    ),
    ...tablePageHandlers(),
  );
}

const everything = aDefinition({
  statement: {
    state: 'read',
    sql: 'CREATE VIEW ecommerce.orders AS\nSELECT 1;',
  },
  readAt: at,
  lockedSince: at,
  foreignSource: {
    wrapper: 'postgres_fdw',
    server: 'erp',
    schema: 'far',
    table: 'away',
    withheldOptions: ['host', 'password'],
  },
  partitions: {
    strategy: 'range',
    key: ['day'],
    items: [
      {
        schema: 'ecommerce',
        name: 'orders_2024',
        bound: "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')",
        description: 'Closed in January 2025',
        kind: 'table',
      },
      { kind: 'foreign-table' },
    ],
    totalItems: 600,
  },
  generatedColumns: [
    {
      column: 'line_total',
      kind: 'stored',
      expression: { state: 'read', sql: 'price * quantity' },
    },
  ],
  triggers: [
    {
      name: 'stamped',
      timing: 'before',
      events: ['insert', 'update'],
      level: 'row',
      enabled: 'disabled',
      columns: ['status'],
      function: 'ecommerce.stamp',
      definition: { state: 'read', sql: 'CREATE TRIGGER stamped …' },
    },
  ],
  rowSecurity: true,
  forcedRowSecurity: true,
  policies: [
    {
      name: 'own_rows',
      command: 'select',
      permissive: false,
      roles: ['public'],
      visible: { state: 'read', sql: 'owner = CURRENT_USER' },
      check: 'total < 9',
    },
  ],
  publications: [{ name: 'to_search', columns: ['order_id'], filtered: true }],
  routines: [
    {
      schema: 'ecommerce',
      name: 'tidy',
      arguments: 'days integer',
      kind: 'procedure',
      language: 'plpgsql',
      known: 'by-name',
    },
  ],
  readsFrom: [{ table: customers, columns: ['customer_id', 'name'] }],
});

describe('StructureTab', () => {
  beforeEach(() => localStorage.clear());

  it('says that what is written in SQL is not open to somebody', async () => {
    withStructure(
      aDefinition({
        notShown: ['definition'],
        statement: { state: 'not-shown' },
      }),
    );
    renderPage({ path });
    expect(
      await screen.findByText(/What is written in SQL here.*isn’t open to you/),
    ).toBeVisible();
    expect(
      screen.getByRole('region', { name: 'Definition' }),
    ).toHaveTextContent('Not open to you.');
  });

  it('says every rule in words and in SQL, and what is not shown', async () => {
    withStructure();
    renderPage({ path });
    const rules = await screen.findByRole('table', { name: 'Rules of Orders' });
    expect(rules).toHaveTextContent(
      'order_id tells rows apart: never blank, never repeated.',
    );
    expect(rules).toHaveTextContent(
      'Deleted together with what it leads to.Rows from before the rule were never checked.',
    );
    expect(within(rules).getByText('PRIMARY KEY (order_id)')).toBeVisible();
    expect(
      within(rules).getByRole('link', { name: 'Customers' }),
    ).toBeVisible();
    expect(rules).toHaveTextContent(/names something that isn’t open to you/);
    expect(
      screen.queryByRole('heading', { name: 'Definition' }),
    ).not.toBeInTheDocument();
  });

  it('says of each index over what it is, how large and how much used', async () => {
    withStructure();
    renderPage({ path });
    const table = await screen.findByRole('table', {
      name: 'Indexes of Orders',
    });
    expect(table).toHaveTextContent(/16 kB/);
    expect(table).toHaveTextContent(/12 times/);
    expect(table).toHaveTextContent(/lower\(status\), order_id/);
    expect(table).toHaveTextContent(/only rows where status <> 'done'/);
    expect(table).toHaveTextContent(/Not usable/);
    expect(within(table).getByText('Not once')).toBeVisible();
    const sql = within(table).getByText('CREATE INDEX open_orders …');
    expect(sql).not.toBeVisible();
    await userEvent.click(within(table).getAllByText('Show the SQL')[1]);
    expect(sql).toBeVisible();
  });

  it('tells all else that acts on it, and axe finds nothing', async () => {
    withStructure(everything);
    const { container } = renderPage({ path });
    await screen.findByRole('heading', { name: 'Definition' });
    for (const text of [
      /may be older than the real text/,
      /Split by ranges of day/,
      /The first 2 of 600 are shown/,
      /FOR VALUES FROM \('2024-01-01'\)/,
      /Closed in January 2025/,
      /In a schema that isn’t open to Datamap/,
      /far\.away/,
      /host, password/,
      /price \* quantity/,
      /Before adding, changing \(status\)/,
      /Switched off/,
      /It binds the owner of the table too/,
      /reading, for everybody/,
      /May be written where: total < 9/,
      /only the columns order_id/,
      /ecommerce\.tidy\(days integer\)/,
      /It may mean something else/,
      /customer_id, name/,
    ]) {
      expect(screen.getAllByText(text)[0]).toBeInTheDocument();
    }
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('says that nothing is demanded and nothing is indexed', async () => {
    withStructure(aDefinition(), { constraints: [], indexes: [] });
    renderPage({ path });
    expect(
      await screen.findByText('The database demands nothing of its rows.'),
    ).toBeVisible();
    expect(screen.getByText(/There is no index/)).toBeVisible();
  });

  it('speaks Korean', async () => {
    withStructure(everything);
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText(/행 수준 보안이 켜져 있어요/)).toBeVisible();
    expect(screen.getByText('추가, 변경 직전 (열: status)')).toBeVisible();
    const tab = await screen.findByRole('link', { name: '구조' });
    expect(tab).toHaveAttribute('aria-current', 'page');
  });

  it('is a tab in a portal of the old frontend system', async () => {
    withStructure();
    openLegacyApp(path);
    expect(
      await screen.findByRole('table', { name: 'Rules of Orders' }),
    ).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Structure' })).toBeVisible();
  });

  it('offers to try again where it fails', async () => {
    server.use(
      http.get(
        'http://localhost:7007/api/datamap/v1/tables/:warehouse/:table/definition',
        () => HttpResponse.json({ error: { message: 'no' } }, { status: 500 }),
      ),
      ...tablePageHandlers(),
    );
    renderPage({ path });
    expect(
      await screen.findByRole(
        'button',
        { name: /again/i },
        { timeout: 15_000 },
      ),
    ).toBeVisible();
  }, 20_000);
});
