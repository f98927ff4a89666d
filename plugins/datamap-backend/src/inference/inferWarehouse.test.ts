import { inferenceTable } from './__testUtils__/inferenceTable';
import { inferWarehouse } from './inferWarehouse';
import type { InferenceConfig } from './readInferenceConfig';
import type { InferenceTable } from './types';

/** What is inferred, in short, the best first for each column. */
async function inferred(
  tables: InferenceTable[],
  config: Partial<InferenceConfig> = {},
): Promise<string[]> {
  const found = await inferWarehouse(tables, {
    abbreviations: {},
    tablePrefixes: [],
    ...config,
  });
  const byId = new Map(tables.map(table => [table.id, table]));
  const names = (id: string, attnums: number[]) =>
    attnums
      .map(
        attnum =>
          byId.get(id)?.columns.find(column => column.attnum === attnum)?.name,
      )
      .join('+');
  return found.map(
    ({ from, to, fromColumns, toColumns, reasons }) =>
      `${from}.${names(from, fromColumns)} > ${to}.${names(
        to,
        toColumns,
      )} (${reasons.join(', ')})`,
  );
}

const customers = inferenceTable('shop.customers', ['id*', 'name: text']);

describe('inferWarehouse', () => {
  it('follows a column that names a table and its key', async () => {
    expect(
      await inferred([
        customers,
        inferenceTable('shop.orders', ['id*', 'customer_id']),
      ]),
    ).toEqual([
      'shop.orders.customer_id > shop.customers.id (names-table-and-key, same-type)',
    ]);
  });

  it.each([
    ['camel case', 'shop.Customers', 'customerId'],
    ['capitals', 'shop.CUSTOMERS', 'CUSTOMER_ID'],
    ['a prefix of tables', 'shop.tb_customer', 'customer_id'],
    ['a suffix of tables', 'shop.customer_mst', 'customer_id'],
    ['the schema as a prefix', 'crm.crm_customers', 'customer_id'],
    ['an irregular plural', 'hr.people', 'person_id'],
    ['Korean in Latin letters', 'crm.tb_gogaek', 'cust_id'],
    ['Korean', 'crm.고객', '고객아이디'],
  ])('reads %s', async (_, place, column) => {
    const schema = place.split('.')[0];
    const [only, ...others] = await inferred(
      [
        inferenceTable(place, ['id*']),
        inferenceTable(`${schema}.visits`, ['visit_date: date', column]),
      ],
      { abbreviations: { 고객: 'customer' } },
    );
    expect(only).toContain(`${schema}.visits.${column} > ${place}.id`);
    expect(others).toEqual([]);
  });

  it('divides names whose capitals were lost, where that gives a table and its key', async () => {
    expect(
      await inferred([
        inferenceTable('sales.product', ['productid*', 'name: text']),
        inferenceTable('sales.sales_orders', ['salesorderid*']),
        inferenceTable('sales.salesorderdetail', [
          'salesorderid*',
          'salesorderdetailid*',
          'productid: integer',
        ]),
        inferenceTable('sales.flags', ['valid: integer', 'paid: integer']),
        inferenceTable('sales.vals', ['code*']),
      ]),
    ).toEqual([
      'sales.salesorderdetail.salesorderid > sales.sales_orders.salesorderid (names-table-and-key, same-type)',
      'sales.salesorderdetail.productid > sales.product.productid (names-table-and-key, similar-type)',
    ]);
  });

  it('finds a key of the same name without a boundary in a table of another one', async () => {
    expect(
      await inferred([
        inferenceTable('sales.salesorderheader', ['salesorderid*']),
        inferenceTable('sales.shipments', ['shipmentno*', 'salesorderid']),
      ]),
    ).toEqual([
      'sales.shipments.salesorderid > sales.salesorderheader.salesorderid (same-name-as-key, same-type)',
    ]);
  });

  it('reads abbreviations that the configuration adds, and says so', async () => {
    const tables = [
      inferenceTable('shop.suppliers', ['id*']),
      inferenceTable('shop.parts', ['id*', 'spl_id']),
    ];
    expect(await inferred(tables)).toEqual([]);
    expect(
      await inferred(tables, { abbreviations: { spl: 'supplier' } }),
    ).toEqual([
      'shop.parts.spl_id > shop.suppliers.id (names-table-and-key, same-type, abbreviation-read)',
    ]);
  });

  it('takes what stands before the table’s name as a role', async () => {
    expect(
      await inferred([
        customers,
        inferenceTable('shop.orders', ['id*', 'billing_customer_id: integer']),
      ]),
    ).toEqual([
      'shop.orders.billing_customer_id > shop.customers.id (names-table-and-key-with-role, similar-type)',
    ]);
  });

  it('prefers the table that the whole name says', async () => {
    expect(
      await inferred([
        customers,
        inferenceTable('shop.billing_customers', ['id*']),
        inferenceTable('shop.orders', ['id*', 'billing_customer_id']),
      ]),
    ).toEqual([
      'shop.orders.billing_customer_id > shop.billing_customers.id (names-table-and-key, same-type)',
    ]);
  });

  it('leads a parent to its own table', async () => {
    expect(
      await inferred([inferenceTable('shop.categories', ['id*', 'parent_id'])]),
    ).toEqual([
      'shop.categories.parent_id > shop.categories.id (names-parent, same-type)',
    ]);
  });

  it('leads a parent without a word for a key to its own table where the types are the same', async () => {
    expect(
      await inferred([
        inferenceTable('shop.categories', ['id*', 'parent']),
        inferenceTable('shop.areas', ['id*', 'parent: integer']),
        inferenceTable('shop.containments', ['area*', 'parent*']),
      ]),
    ).toEqual([
      'shop.categories.parent > shop.categories.id (names-parent, same-type)',
      'shop.containments.area > shop.areas.id (named-like-table, same-type)',
    ]);
  });

  it('never joins values of different kinds', async () => {
    expect(
      await inferred([
        customers,
        inferenceTable('shop.orders', ['id*', 'customer_id: uuid']),
        inferenceTable('shop.visits', ['id*', 'customer_id: text']),
        inferenceTable('shop.days', ['id*', 'customer_id: jsonb']),
      ]),
    ).toEqual([]);
  });

  it('stays in the schema where there is a table, else names the other schema', async () => {
    const order = inferenceTable('shop.orders', ['id*', 'customer_id']);
    const elsewhere = inferenceTable('crm.customers', ['id*']);
    expect(await inferred([customers, elsewhere, order])).toEqual([
      'shop.orders.customer_id > shop.customers.id (names-table-and-key, same-type)',
    ]);
    expect(await inferred([elsewhere, order])).toEqual([
      'shop.orders.customer_id > crm.customers.id (names-table-and-key, same-type, other-schema)',
    ]);
  });

  it('says nothing where too many tables fit', async () => {
    const everywhere = Array.from({ length: 4 }, (_, index) =>
      inferenceTable(`region${index}.customers`, ['id*']),
    );
    expect(
      await inferred([
        ...everywhere,
        inferenceTable('shop.orders', ['id*', 'customer_id']),
      ]),
    ).toEqual([]);
  });

  it('says that a key is not declared, and takes none that is not where one is', async () => {
    const order = inferenceTable('shop.orders', ['id*', 'customer_id']);
    expect(
      await inferred([inferenceTable('shop.customers', ['id']), order]),
    ).toEqual([
      'shop.orders.customer_id > shop.customers.id (names-table-and-key, same-type, key-not-declared)',
    ]);
    expect(
      await inferred([
        inferenceTable('shop.customers', ['number*', 'id']),
        order,
      ]),
    ).toEqual([]);
  });

  it('finds a key of the same name in a table of another one', async () => {
    expect(
      await inferred([
        inferenceTable('crm.mbr_bas', ['cust_no*: text']),
        inferenceTable('crm.calls', ['call_no*: text', 'cust_no: text']),
      ]),
    ).toEqual([
      'crm.calls.cust_no > crm.mbr_bas.cust_no (same-name-as-key, same-type, abbreviation-read)',
    ]);
  });

  it('completes a name by what the name of its own table begins with', async () => {
    expect(
      await inferred([
        inferenceTable('work.ci_builds', ['id*']),
        inferenceTable('work.ci_build_logs', ['id*', 'build_id']),
        inferenceTable('work.order_statuses', ['id*: integer']),
        inferenceTable('work.orders', [
          'id*',
          'status: integer',
          'state: text',
        ]),
      ]),
    ).toEqual([
      'work.ci_build_logs.build_id > work.ci_builds.id (completed-by-own-table, same-type)',
      'work.orders.status > work.order_statuses.id (completed-by-own-table, same-type)',
    ]);
  });

  it('takes no table for the meaning of a key that is borrowed from another', async () => {
    const details = inferenceTable('shop.order_details', ['order_id*']);
    const yearends = inferenceTable(
      'shop.yearends',
      ['trans_no*'],
      [{ columns: [1], referencedOid: 42 }],
    );
    expect(
      await inferred([
        inferenceTable('shop.orders', ['id*']),
        details,
        yearends,
        inferenceTable('shop.parcels', ['id*', 'order_id', 'trans_no']),
      ]),
    ).toEqual([
      'shop.order_details.order_id > shop.orders.id (names-table-and-key, same-type)',
      'shop.parcels.order_id > shop.orders.id (names-table-and-key, same-type)',
    ]);
  });

  it('says nothing where several tables have the same key of another name', async () => {
    expect(
      await inferred([
        inferenceTable('web.http_entries', ['log_no*']),
        inferenceTable('web.mail_entries', ['log_no*']),
        inferenceTable('web.alarms', ['id*', 'log_no']),
      ]),
    ).toEqual([]);
  });

  it('takes a table between two others for no target where columns are called like tables', async () => {
    const found = await inferred([
      inferenceTable('music.areas', ['id*']),
      inferenceTable('music.tags', ['id*']),
      inferenceTable('music.area_tags', ['area*', 'tag*', 'count']),
      inferenceTable('music.votes', ['area*', 'editor*', 'tag*']),
    ]);
    expect(found.join('\n')).not.toContain('area+tag');
  });

  it('takes neither a twin nor a row that is known by itself for one below', async () => {
    const found = await inferred([
      inferenceTable('map.current_marks', ['node*', 'label*: text']),
      inferenceTable('map.marks', ['node*', 'version*', 'label*: text']),
      inferenceTable('map.deletions', ['editor*', 'mark_code*: text']),
      inferenceTable('map.lists', ['id*', 'editor', 'mark_code!: text']),
    ]);
    expect(found).toEqual([]);
  });

  it('follows several columns to a composite key', async () => {
    const items = inferenceTable('shop.order_items', ['order_id*', 'line_no*']);
    expect(
      await inferred([
        inferenceTable('shop.orders', ['id*']),
        items,
        inferenceTable('shop.refunds', ['id*', 'order_id', 'line_no']),
        // Beside the items, not below them.
        inferenceTable('shop.order_notes', ['order_id*', 'line_no*']),
      ]),
    ).toEqual([
      'shop.order_items.order_id > shop.orders.id (names-table-and-key, same-type)',
      'shop.refunds.order_id > shop.orders.id (names-table-and-key, same-type)',
      'shop.refunds.order_id+line_no > shop.order_items.order_id+line_no (composite-key, same-type)',
      'shop.refunds.order_id+line_no > shop.order_notes.order_id+line_no (composite-key, same-type)',
      'shop.order_notes.order_id > shop.orders.id (names-table-and-key, same-type)',
    ]);
  });

  it('follows no key of which it knows one part only', async () => {
    expect(
      await inferred([
        inferenceTable('finance.rates', ['currency*: text', 'day*: date']),
        inferenceTable('shop.orders', ['id*', 'currency: text', 'day: date']),
      ]),
    ).toEqual([]);
  });

  it('takes a table’s parent for no target', async () => {
    const parent = inferenceTable('gov.facilities', ['facility_id']);
    const child = {
      ...inferenceTable('gov.parks', ['facility_id', 'name: text']),
      inheritsFrom: [parent.oid],
    };
    expect(await inferred([parent, child])).toEqual([]);
  });

  it('takes a table between two others for no target', async () => {
    const found = await inferred([
      inferenceTable('shop.orders', ['id*']),
      inferenceTable('shop.products', ['id*']),
      inferenceTable('shop.order_products', ['order_id*', 'product_id*']),
      inferenceTable('shop.returns', ['id*', 'order_id', 'product_id']),
    ]);
    expect(found.join('\n')).not.toContain('order_id+product_id');
  });

  it('leads who did something to the one table of users in reach, and says no more than that', async () => {
    const rows = [
      'id*',
      'created_by',
      'approved_by_id',
      'owner_id: integer',
      'updated_by: text',
      'author_id: uuid',
      'created_at: date',
    ];
    const orders = inferenceTable('shop.orders', rows);
    const users = inferenceTable('shop.users', ['id*', 'email: text']);
    const elsewhere = inferenceTable('hr.employees', ['id*']);
    expect(await inferred([orders, users, elsewhere])).toEqual([
      'shop.orders.created_by > shop.users.id (names-role-of-person, same-type)',
      'shop.orders.approved_by_id > shop.users.id (names-role-of-person, same-type)',
      'shop.orders.owner_id > shop.users.id (names-role-of-person, similar-type)',
    ]);
    expect((await inferred([orders, elsewhere]))[0]).toBe(
      'shop.orders.created_by > hr.employees.id (names-role-of-person, same-type, other-schema)',
    );
    // A table that is named is meant, and of two nobody knows which.
    const owners = inferenceTable('shop.owners', ['id*']);
    expect(await inferred([orders, users, owners])).toContain(
      'shop.orders.owner_id > shop.owners.id (names-table-and-key, similar-type)',
    );
    const staff = inferenceTable('shop.staff', ['id*']);
    expect(await inferred([orders, users, staff])).toEqual([]);
  });

  it('takes accounts for users where somebody signs in there', async () => {
    const entries = inferenceTable('ledger.entries', ['id*', 'created_by']);
    const accounts = (column: string) =>
      inferenceTable('ledger.accounts', ['id*', `${column}: text`]);
    expect(await inferred([entries, accounts('currency')])).toEqual([]);
    expect(await inferred([entries, accounts('email')])).toEqual([
      'ledger.entries.created_by > ledger.accounts.id (names-role-of-person, same-type)',
    ]);
  });

  it('is silent where the database says it already', async () => {
    expect(
      await inferred([
        customers,
        inferenceTable(
          'shop.orders',
          ['id*', 'customer_id'],
          [{ columns: [2], referencedOid: customers.oid }],
        ),
        inferenceTable(
          'shop.accounts',
          ['id*', 'tenant_id', 'customer_id'],
          [{ columns: [2, 3], referencedOid: customers.oid }],
        ),
      ]),
    ).toEqual([]);
  });

  it('never leads a key to itself, nor from a bare id anywhere', async () => {
    expect(
      await inferred([
        inferenceTable('shop.customers', ['customer_id*', 'id']),
        inferenceTable('shop.orders', ['id*']),
      ]),
    ).toEqual([]);
  });

  it('numbers the suggestions for the same columns, the likelier first', async () => {
    const found = await inferWarehouse(
      [
        inferenceTable('a.customers', ['id']),
        inferenceTable('b.customers', ['id*']),
        inferenceTable('shop.orders', ['id*', 'customer_id']),
      ],
      { abbreviations: {}, tablePrefixes: [] },
    );
    expect(found.map(({ to, rank, score }) => [to, rank, score])).toEqual([
      ['b.customers', 1, 80],
      ['a.customers', 2, 60],
    ]);
  });

  it('takes seconds for 30,000 tables, and lets others work meanwhile', async () => {
    const words = ['customer', 'order', 'product', 'refund', 'store', 'visit'];
    const tables = Array.from({ length: 30_000 }, (_, index) => {
      const schema = `schema_${index % 300}`;
      const number = Math.floor(index / 300);
      return inferenceTable(`${schema}.${words[number % 6]}_${number}`, [
        'id*',
        `${words[(number + 1) % 6]}_${(number + 1) % 100}_id`,
        `billing_${words[number % 6]}_${number}_id: integer`,
        'parent_id',
        'note: text',
        ...Array.from({ length: 15 }, (__, extra) => `value_${extra}: numeric`),
      ]);
    });
    let longest = 0;
    let last = Date.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, Date.now() - last);
      last = Date.now();
    }, 5);
    const begun = Date.now();
    const found = await inferWarehouse(tables, {
      abbreviations: {},
      tablePrefixes: [],
    });
    clearInterval(timer);
    expect(found.length).toBeGreaterThan(30_000);
    expect(Date.now() - begun).toBeLessThan(40_000);
    expect(longest).toBeLessThan(1_000);
  }, 60_000);
});
