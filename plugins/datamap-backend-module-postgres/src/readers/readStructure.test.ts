import type {
  ColumnSnapshot,
  KeySnapshot,
  RelationSnapshot,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';
import { trapsScript } from '../__testUtils__/trapsScript';

const ODD = 'a.b "c" Ünï';

function find(
  structure: StructureSnapshot,
  name: string,
  schema = 'shop',
): RelationSnapshot {
  const found = structure.relations.find(
    relation => relation.schema === schema && relation.name === name,
  );
  if (!found) {
    throw new Error(`'${schema}'.'${name}' was not read`);
  }
  return found;
}

function column(relation: RelationSnapshot, name: string): ColumnSnapshot {
  return relation.columns.find(candidate => candidate.name === name)!;
}

function key(relation: RelationSnapshot, name: string): KeySnapshot {
  return relation.keys.find(candidate => candidate.name === name)!;
}

function namesOf(relation: RelationSnapshot, attnums: number[]): string[] {
  return attnums.map(
    attnum =>
      relation.columns.find(candidate => candidate.attnum === attnum)!.name,
  );
}

describe.each(everyTestServer)(
  'readStructure on $major',
  ({ major, adminUrl }) => {
    let database: TestDatabase;
    let structure: StructureSnapshot;

    beforeAll(async () => {
      database = await TestDatabase.create(adminUrl, trapsScript);
      await database.run(
        `COMMENT ON DATABASE ${database.name} IS 'All that we sell'`,
      );
      structure = await database.connector().readStructure();
    });

    afterAll(async () => {
      await database?.drop();
    });

    it('reads as a role that may not select a row', () => {
      expect(structure.accessLevel).toBe(1);
      expect(structure.relations.some(({ canSelect }) => canSelect)).toBe(
        false,
      );
      expect(find(structure, 'customers').columns).toHaveLength(15);
    });

    it('says which server, database and era it read', async () => {
      const { rows } = await database.admin.query(
        `SELECT system_identifier::text, oid::int FROM pg_control_system(), pg_database
       WHERE datname = current_database()`,
      );
      expect(structure.server).toMatchObject({
        version: expect.stringMatching(new RegExp(`^${major}\\.\\d+$`)),
        database: database.name,
        databaseOid: rows[0].oid,
        systemIdentifier: rows[0].system_identifier,
        inRecovery: false,
        blockSize: 8192,
      });
      expect(structure.comment).toBe('All that we sell');
      for (const time of [structure.readAt, structure.server.startedAt]) {
        expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }
      expect(Math.abs(Date.parse(structure.readAt) - Date.now())).toBeLessThan(
        60_000,
      );
    });

    it('goes without the system identifier where the role may not ask', async () => {
      await database.run(
        'REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC',
      );
      const { server, relations } = await database.connector().readStructure();
      expect(server.systemIdentifier).toBeUndefined();
      expect(relations).toHaveLength(structure.relations.length);
    });

    it('tells nothing of a schema without USAGE, but that there is one', () => {
      expect(structure.schemas.map(({ name }) => name).sort()).toEqual([
        ODD,
        'empty_schema',
        'shop',
      ]);
      expect(
        structure.schemas.find(({ name }) => name === 'shop'),
      ).toMatchObject({ owner: 'postgres', comment: 'What is sold' });
      expect(structure.warnings).toContainEqual({
        code: 'schemas-without-usage',
        count: 1,
      });
      expect(JSON.stringify(structure)).not.toMatch(
        /"hidden|orders_2024_2|update_log|"secret/,
      );
      expect(find(structure, 'points_to_hidden').keys).toEqual([]);
    });

    it('follows include and exclude', async () => {
      const schemas = async (config: {
        include?: string[];
        exclude?: string[];
      }) =>
        (
          await database.connector({ schemas: config }).readStructure()
        ).schemas.map(({ name }) => name);
      expect(await schemas({ include: ['sh*'] })).toEqual(['shop']);
      expect(await schemas({ exclude: ['*.*', 'empty*'] })).toEqual(['shop']);
      expect(await schemas({ include: ['hidden'] })).toEqual([]);
    });

    it('reads every kind once, and partitions as parts of their root', () => {
      const kinds = Object.fromEntries(
        structure.relations
          .filter(({ schema }) => schema === 'shop')
          .map(({ name, kind }) => [name, kind]),
      );
      expect(kinds).toEqual({
        abroad: 'foreign-table',
        child: 'table',
        customer_orders: 'view',
        customers: 'table',
        expr_parts: 'partitioned-table',
        filled: 'materialized-view',
        guarded: 'table',
        mixed: 'partitioned-table',
        no_columns: 'table',
        of_2023: 'table',
        of_view: 'view',
        orders: 'partitioned-table',
        parent: 'table',
        payments: 'partitioned-table',
        points_to_hidden: 'table',
        scratch: 'table',
        unfilled: 'materialized-view',
      });
      const orders = find(structure, 'orders');
      expect(orders.partitioning).toEqual({
        strategy: 'range',
        key: ['placed'],
      });
      expect(
        orders.parts.map(part => [
          part.schema,
          part.name,
          part.kind,
          part.comment,
        ]),
      ).toEqual(
        expect.arrayContaining([
          ['shop', 'orders_2023', 'table', undefined],
          ['shop', 'orders_2024_1', 'table', 'The first region of 2024'],
          // Its rows count; its schema may not be used, so it has no name here.
          ['', '', 'table', undefined],
        ]),
      );
      expect(orders.parts).toHaveLength(3);
      expect(
        find(structure, 'mixed').parts.map(({ name, kind }) => [name, kind]),
      ).toEqual([
        ['mixed_abroad', 'foreign-table'],
        ['mixed_here', 'table'],
      ]);
      expect(find(structure, 'expr_parts').partitioning).toEqual({
        strategy: 'hash',
        key: ['id', '(expression)'],
      });
      expect(find(structure, 'expr_parts').parts).toEqual([]);
    });

    it('reads what a relation is', () => {
      expect(find(structure, 'scratch').persistence).toBe('unlogged');
      expect(find(structure, 'guarded').rowSecurity).toBe(true);
      expect(find(structure, 'unfilled').populated).toBe(false);
      expect(find(structure, 'filled').populated).toBe(true);
      expect(find(structure, 'abroad').foreignServer).toBe('elsewhere');
      expect(JSON.stringify(structure)).not.toContain('topsecret');
      expect(find(structure, 'no_columns').columns).toEqual([]);
      expect(find(structure, 'customers').comment).toBe(
        'People; "quoted", {braces}, \\ and NULL',
      );
    });

    it('reads columns as they are', () => {
      const customers = find(structure, 'customers');
      expect(customers.columns.map(({ attnum }) => attnum)).toEqual([
        1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
      ]);
      expect(customers.columns[0]).toEqual({
        attnum: 1,
        name: 'id',
        type: 'bigint',
        typeCategory: 'whole-number',
        nullable: false,
        nullableSource: 'primary-key',
        identity: 'always',
      });
      expect(column(customers, 'email')).toEqual({
        attnum: 3,
        name: 'email',
        type: 'text',
        typeCategory: 'text',
        nullable: false,
        nullableSource: 'column',
        collation: 'C',
        comment: 'NULL',
      });
      expect(column(customers, 'mood')).toEqual({
        attnum: 4,
        name: 'mood',
        type: 'shop.mood',
        typeCategory: 'choice',
        enumLabels: ['sad', 'happy, "very"', 'ok'],
        nullable: true,
        default: "'ok'::shop.mood",
        // COMMENT '' removes a comment.
      });
      expect(column(customers, 'code')).toEqual({
        attnum: 5,
        name: 'code',
        type: 'shop.inner_code',
        typeCategory: 'text',
        baseType: 'character varying(12)',
        nullable: false,
        nullableSource: 'domain',
        default: "'x'::character varying",
        comment: 'two\nlines, {a "b"} \\ 한국어',
      });
      expect(column(customers, 'tags')).toMatchObject({
        type: 'shop.tags',
        typeCategory: 'list',
        baseType: 'text[]',
        nullable: true,
      });
      expect(column(customers, 'amounts')).toMatchObject({
        type: 'numeric(10,2)[]',
        typeCategory: 'list',
        default: expect.stringContaining('ARRAY'),
      });
      expect(column(customers, 'full_name').generated).toBe('stored');
      expect(column(customers, 'full_name').default).toBeUndefined();
      expect(column(customers, 'legacy').identity).toBe('by-default');
      expect(
        ['place', 'born', 'span', 'addr', 'guid', 'doc'].map(
          name => column(customers, name).typeCategory,
        ),
      ).toEqual([
        'structured',
        'date',
        'range',
        'network',
        'identifier',
        'structured',
      ]);
      const view = find(structure, 'customer_orders');
      // An outer join makes nulls of any domain.
      expect(column(view, 'code').nullable).toBe(true);
      expect(column(view, 'code').baseType).toBe('character varying(12)');
      expect(column(find(structure, 'abroad'), 'id').nullable).toBe(false);
    });

    it('reads odd names as they are', () => {
      const odd = structure.relations.filter(({ schema }) => schema === ODD);
      expect(odd.map(({ name }) => name)).toEqual([
        'Lines',
        'lines',
        '고객 환불, {x}',
      ]);
      expect(odd[1].columns.map(({ name }) => name)).toEqual([
        'placed',
        'number',
        'region',
        'select',
        'a.b',
        '........pg.dropped.9........',
      ]);
      expect(odd[2].columns.map(({ name }) => name)).toEqual([
        '이름',
        'with "q"',
      ]);
    });

    it('reads each foreign key once, in the order of its columns', () => {
      const customers = find(structure, 'customers');
      const orders = find(structure, 'orders');
      const lines = find(structure, 'lines', ODD);
      expect(key(customers, 'referred_by')).toMatchObject({
        type: 'foreign',
        referencedOid: customers.oid,
        columns: [16],
        referencedColumns: [1],
        onDelete: 'set-null',
        onUpdate: 'no-action',
        deferrable: true,
        deferred: true,
        validated: true,
        enforced: true,
      });
      expect(key(customers, 'email_once')).toMatchObject({
        type: 'unique',
        comment: 'One each',
        deferrable: false,
      });
      expect(orders.keys.map(({ type, name }) => [type, name])).toEqual([
        ['primary', 'orders_pkey'],
        ['foreign', 'order_customer'],
      ]);
      const foreign = lines.keys.filter(
        (candidate): candidate is Extract<KeySnapshot, { type: 'foreign' }> =>
          candidate.type === 'foreign',
      );
      expect(foreign).toHaveLength(2);
      const composite = foreign.find(({ columns }) => columns.length === 3)!;
      expect(composite).toMatchObject({
        referencedOid: orders.oid,
        match: 'full',
        onDelete: 'restrict',
      });
      expect(namesOf(lines, composite.columns)).toEqual([
        'placed',
        'number',
        'region',
      ]);
      expect(namesOf(orders, composite.referencedColumns)).toEqual([
        'placed',
        'number',
        'region',
      ]);
      expect(key(lines, 'not_checked')).toMatchObject({
        validated: false,
        referencedOid: customers.oid,
      });
    });

    it('gives a key that references a partition as referencing its root', () => {
      const orders = find(structure, 'orders');
      const toPartition = key(find(structure, 'of_2023'), 'to_partition');
      if (toPartition.type !== 'foreign') {
        throw new Error('not a foreign key');
      }
      expect(toPartition.referencedOid).toBe(orders.oid);
      expect(namesOf(orders, toPartition.referencedColumns)).toEqual([
        'region',
        'number',
        'placed',
      ]);
    });

    it('gives a key that every partition has as one of the whole table', () => {
      const payments = find(structure, 'payments');
      const customers = find(structure, 'customers');
      expect(payments.keys).toEqual([
        expect.objectContaining({
          type: 'foreign',
          name: 'paid_by',
          referencedOid: customers.oid,
          referencedColumns: [column(customers, 'id').attnum],
          onDelete: 'cascade',
        }),
      ]);
      // `ref` has a key on one partition only: it does not hold for the table.
      expect(namesOf(payments, payments.keys[0].columns)).toEqual(['customer']);
    });

    it('reads indexes without asking for their definitions', () => {
      const { indexes } = find(structure, 'customers');
      expect(indexes.map(({ name }) => name)).toEqual([
        'customers_lower',
        'customers_pkey',
        'email_once',
      ]);
      expect(indexes[0]).toEqual({
        oid: expect.any(Number),
        name: 'customers_lower',
        method: 'btree',
        unique: false,
        primary: false,
        valid: true,
        columns: [0, 1],
        included: [4],
        partial: true,
        comment: 'Finds people',
      });
      expect(indexes[1]).toMatchObject({ unique: true, primary: true });
    });

    it('reads what views read and tables inherit, partitions as their roots', () => {
      const oids = (...names: string[]) =>
        names.map(name => find(structure, name).oid).sort();
      expect([...find(structure, 'customer_orders').readsFrom].sort()).toEqual(
        oids('customers', 'orders'),
      );
      // The rule for INSERT is not the view.
      expect(find(structure, 'of_view').readsFrom).toEqual(
        oids('customer_orders'),
      );
      expect(find(structure, 'filled').readsFrom).toEqual(oids('customers'));
      expect(find(structure, 'child').inheritsFrom).toEqual(oids('parent'));
    });

    it('leaves out what belongs to an extension', async () => {
      await database.run(
        `CREATE SCHEMA stats; GRANT USAGE ON SCHEMA stats TO :reader;
       CREATE EXTENSION pg_stat_statements SCHEMA stats`,
      );
      const { relations, schemas } = await database.connector().readStructure();
      expect(schemas.map(({ name }) => name)).toContain('stats');
      expect(relations.filter(({ schema }) => schema === 'stats')).toEqual([]);
    });

    it('reads it where that is asked for, and says of which extension it is', async () => {
      const connector = database.connector({ extensionTables: true });
      const all = await connector.readStructure();
      const view = find(all, 'pg_stat_statements', 'stats');
      expect(view).toMatchObject({
        kind: 'view',
        extension: 'pg_stat_statements',
      });
      expect(view.columns.map(({ name }) => name)).toContain('calls');
      expect(find(all, 'customers').extension).toBeUndefined();
      const oidsOf = ({ relations }: { relations: Array<{ oid: number }> }) =>
        relations.map(({ oid }) => oid);
      expect(oidsOf(await connector.readStatistics())).toContain(view.oid);
      expect(oidsOf(await database.connector().readStatistics())).not.toContain(
        view.oid,
      );
    });

    it('does not wait for tables that are locked', async () => {
      const other = await database.connect();
      await other.query('BEGIN');
      await other.query(
        `LOCK TABLE shop.customers, shop.orders, shop.customer_orders IN ACCESS EXCLUSIVE MODE`,
      );
      try {
        const again = await database
          .connector({ connection: { statementTimeout: '5s' } })
          .readStructure();
        expect(find(again, 'customers')).toEqual(find(structure, 'customers'));
        const statistics = await database.connector().readStatistics();
        expect(statistics.relations.map(({ oid }) => oid)).toContain(
          find(structure, 'customers').oid,
        );
      } finally {
        await other.query('ROLLBACK');
      }
    });

    it('warns of rights that a reader should not have', async () => {
      expect(structure.warnings.map(({ code }) => code)).toEqual([
        'schemas-without-usage',
      ]);
      await database.run(
        `GRANT UPDATE (note) ON shop.parent TO :reader;
       GRANT CREATE ON SCHEMA empty_schema TO :reader;
       GRANT SELECT ON shop.guarded TO :reader`,
      );
      try {
        const { warnings } = await database
          .connector({ updateLog: { schema: 'hidden', table: 'update_log' } })
          .readStructure();
        expect(warnings).toEqual([
          {
            code: 'role-can-write',
            count: 2,
            names: ['empty_schema', 'shop.parent'],
            sql: [
              `REVOKE CREATE ON SCHEMA "empty_schema" FROM "${database.reader}";`,
              `REVOKE UPDATE ON ALL TABLES IN SCHEMA "shop" FROM "${database.reader}";`,
            ].join('\n'),
          },
          { code: 'schemas-without-usage', count: 1 },
          { code: 'update-log-not-readable' },
          {
            code: 'row-security-hides-statistics',
            count: 1,
            names: ['shop.guarded'],
          },
        ]);
        const asSuperuser = await database
          .connector({ connection: { url: database.adminUrl } })
          .readStructure();
        expect(asSuperuser.warnings.map(({ code }) => code)).toEqual(
          expect.arrayContaining(['role-is-superuser', 'role-can-write']),
        );
      } finally {
        await database.run(
          `REVOKE UPDATE (note) ON shop.parent FROM :reader;
         REVOKE CREATE ON SCHEMA empty_schema FROM :reader;
         REVOKE SELECT ON shop.guarded FROM :reader`,
        );
      }
    });

    it('says which access level it has', async () => {
      const level = async (config: Parameters<TestDatabase['connector']>[0]) =>
        (await database.connector(config).readStructure()).accessLevel;
      const contents = { tables: ['shop.cust*'] };
      expect(await level({ contents })).toBe(1);
      await database.run('GRANT SELECT ON shop.customers TO :reader');
      try {
        expect(await level({ contents })).toBe(3);
        expect(await level({ contents: { tables: ['shop.orders'] } })).toBe(1);
      } finally {
        await database.run('REVOKE SELECT ON shop.customers FROM :reader');
      }
    });

    if (major >= 18) {
      it('knows what came with PostgreSQL 18', async () => {
        await database.run(`
        CREATE TABLE shop.new_things (
          id int PRIMARY KEY,
          twice int GENERATED ALWAYS AS (id * 2) VIRTUAL,
          checked int NOT NULL,
          unchecked int,
          customer bigint CONSTRAINT not_enforced
            REFERENCES shop.customers (id) NOT ENFORCED
        );
        ALTER TABLE shop.new_things
          ADD CONSTRAINT later NOT NULL unchecked NOT VALID`);
        const table = find(
          await database.connector().readStructure(),
          'new_things',
        );
        expect(column(table, 'twice').generated).toBe('virtual');
        expect(column(table, 'twice').default).toBeUndefined();
        expect(column(table, 'checked').nullable).toBe(false);
        // Rows from before the rule may still be null.
        expect(column(table, 'unchecked').nullable).toBe(true);
        expect(table.keys.map(({ name }) => name)).toEqual([
          'new_things_pkey',
          'not_enforced',
        ]);
        expect(key(table, 'not_enforced')).toMatchObject({ enforced: false });
      });

      it('tells keys over periods from others', async () => {
        await database.run(`
        CREATE TABLE shop.stays (
          room int4range,
          during tstzrange,
          CONSTRAINT one_at_a_time PRIMARY KEY (room, during WITHOUT OVERLAPS)
        );
        CREATE TABLE shop.meals (
          id int PRIMARY KEY,
          room int4range,
          eaten tstzrange,
          CONSTRAINT while_there FOREIGN KEY (room, PERIOD eaten)
            REFERENCES shop.stays (room, PERIOD during)
        )`);
        const read = await database.connector().readStructure();
        const meals = find(read, 'meals');
        expect(key(find(read, 'stays'), 'one_at_a_time').period).toBe(true);
        expect(key(meals, 'while_there').period).toBe(true);
        expect(key(meals, 'meals_pkey').period).toBeUndefined();
      });
    }
  },
);
