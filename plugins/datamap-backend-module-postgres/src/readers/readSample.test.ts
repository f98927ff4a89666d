import { randomBytes } from 'node:crypto';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { Client } from 'pg';
import { requireVariable, everyTestServer } from '../__testUtils__/testServers';
import { PostgresConnector } from '../PostgresConnector';

/**
 * The same facts told by other means: `information_schema` and PostgreSQL's own
 * describing functions, asked by a superuser, who sees everything there. In two
 * things information_schema is wrong about nulls, and corrected here: an outer
 * join makes nulls in a view's column whose type is a domain with NOT NULL, and
 * rows from before a NOT NULL … NOT VALID (since 18) may hold them.
 */
const INDEPENDENT = {
  tables: `
    SELECT n.nspname::text AS schema, c.relname::text AS name,
      CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned-table'
        WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized-view'
        ELSE 'foreign-table' END AS kind,
      obj_description(c.oid, 'pg_class') AS comment,
      (SELECT count(*)::int FROM pg_partition_tree(c.oid) WHERE isleaf
        AND c.relkind = 'p' AND relid <> c.oid) AS parts
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r','p','v','m','f') AND NOT c.relispartition
      AND n.nspname = ANY ($1)`,
  columns: `
    SELECT table_schema::text AS schema, table_name::text AS name,
      column_name::text AS column, ordinal_position::int AS attnum,
      CASE WHEN domain_name IS NOT NULL THEN 'domain'
        WHEN data_type IN ('ARRAY', 'USER-DEFINED') THEN 'other'
        ELSE data_type END AS data_type,
      character_maximum_length::int AS length,
      is_nullable = 'YES' OR EXISTS (
        SELECT FROM information_schema.views v
        WHERE (v.table_schema, v.table_name) = (c.table_schema, c.table_name)
      ) OR EXISTS (
        SELECT FROM pg_constraint k
        WHERE k.contype = 'n' AND NOT k.convalidated
          AND k.conkey = ARRAY[c.ordinal_position::int2]
          AND k.conrelid = format('%I.%I', table_schema, table_name)::regclass
      ) AS nullable,
      CASE WHEN is_generated = 'NEVER' THEN column_default END AS default,
      CASE WHEN is_identity = 'YES' THEN identity_generation END AS identity,
      is_generated = 'ALWAYS' AS generated,
      col_description(format('%I.%I', table_schema, table_name)::regclass,
        ordinal_position) AS comment
    FROM information_schema.columns c
    WHERE table_schema = ANY ($1)
      AND format('%I.%I', table_schema, table_name)::regclass IN (
        SELECT oid FROM pg_class WHERE NOT relispartition)`,
  types: `
    SELECT n.nspname::text AS schema, c.relname::text AS name,
      a.attname::text AS column,
      pg_catalog.format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped
      AND c.relkind IN ('r','p','v','m','f') AND NOT c.relispartition`,
  keys: `
    SELECT tc.table_schema::text AS schema, tc.table_name::text AS name,
      tc.constraint_name::text AS key,
      CASE tc.constraint_type WHEN 'PRIMARY KEY' THEN 'primary'
        WHEN 'UNIQUE' THEN 'unique' ELSE 'foreign' END AS type,
      (SELECT array_agg(k.column_name::text ORDER BY k.ordinal_position)
        FROM information_schema.key_column_usage k
        WHERE k.constraint_schema = tc.constraint_schema
          AND k.constraint_name = tc.constraint_name
          AND k.table_schema = tc.table_schema
          AND k.table_name = tc.table_name) AS columns,
      tc.is_deferrable = 'YES' AS deferrable,
      tc.initially_deferred = 'YES' AS deferred,
      (SELECT pg_get_constraintdef(p.oid) FROM pg_constraint p
        WHERE p.contype = 'f' AND p.conparentid = 0
          AND p.conname = tc.constraint_name
          AND p.conrelid =
            format('%I.%I', tc.table_schema, tc.table_name)::regclass) AS definition
    FROM information_schema.table_constraints tc
    WHERE tc.table_schema = ANY ($1)
      AND tc.constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')
      AND format('%I.%I', tc.table_schema, tc.table_name)::regclass IN (
        SELECT oid FROM pg_class WHERE NOT relispartition)`,
};

type Row = Record<string, unknown>;

/** A key into the schema that the reader may not use is not told. */
const INTO_HIDDEN_SCHEMA = / REFERENCES hr_private\./;

/** PostgreSQL's own way to write a foreign key, with an empty search path. */
function definition(
  structure: StructureSnapshot,
  relation: StructureSnapshot['relations'][number],
  key: StructureSnapshot['relations'][number]['keys'][number],
): string | null {
  if (key.type !== 'foreign') {
    return null;
  }
  const target = structure.relations.find(
    ({ oid }) => oid === key.referencedOid,
  )!;
  const names = (from: typeof relation, attnums: number[]) =>
    attnums
      .map(attnum =>
        quoted(from.columns.find(column => column.attnum === attnum)!.name),
      )
      .join(', ');
  const action = (word: string, value: string) =>
    value === 'no-action'
      ? ''
      : ` ON ${word} ${value.replace('-', ' ').toUpperCase()}`;
  return [
    `FOREIGN KEY (${names(relation, key.columns)})`,
    ` REFERENCES ${quoted(target.schema)}.${quoted(target.name)}`,
    `(${names(target, key.referencedColumns)})`,
    key.match === 'full' ? ' MATCH FULL' : '',
    action('UPDATE', key.onUpdate),
    action('DELETE', key.onDelete),
    key.deferrable ? ' DEFERRABLE' : '',
    key.deferred ? ' INITIALLY DEFERRED' : '',
    key.enforced ? '' : ' NOT ENFORCED',
    key.validated || !key.enforced ? '' : ' NOT VALID',
  ].join('');
}

/** Everything that is not plain is quoted by both sides in the comparison. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function withAllNamesQuoted(text: unknown): unknown {
  return typeof text === 'string'
    ? text.replace(
        /"(?:[^"]|"")*"|(?<![\w$])[a-z_][a-z0-9_$]*(?![\w$])/g,
        word => (word.startsWith('"') ? word : `"${word}"`),
      )
    : text;
}

function sorted(rows: Row[]): string[] {
  return rows.map(row => JSON.stringify(row)).sort();
}

describe.each(everyTestServer)(
  'the sample warehouse on $major, told twice',
  ({ major, adminUrl }) => {
    const admin = new Client({
      connectionString: Object.assign(new URL(adminUrl), {
        pathname: '/warehouse',
      }).toString(),
    });
    const connector = PostgresConnector.fromConfig({
      warehouseId: 'sample',
      config: new ConfigReader({
        connection: {
          url: requireVariable(`DATAMAP_TEST_WAREHOUSE_${major}_URL`),
        },
      }),
      logger: mockServices.logger.mock(),
    });
    let structure: StructureSnapshot;

    /** Another suite may change rights on the same objects at this moment. */
    const grant = async (sql: string, tries = 10): Promise<void> => {
      try {
        await admin.query(sql);
      } catch (error) {
        if (tries === 1 || !String(error).includes('concurrently')) {
          throw error;
        }
        await grant(sql, tries - 1);
      }
    };

    const independent = async (sql: string): Promise<Row[]> => {
      const { rows } = await admin.query(sql, [
        structure.schemas.map(({ name }) => name),
      ]);
      expect(rows.length).toBeGreaterThan(20);
      return rows;
    };

    const ofColumns = (
      describeColumn: (
        column: StructureSnapshot['relations'][number]['columns'][number],
      ) => Row,
    ): Row[] =>
      structure.relations.flatMap(({ schema, name, columns }) =>
        columns.map(column => ({ schema, name, ...describeColumn(column) })),
      );

    beforeAll(async () => {
      await admin.connect();
      await admin.query("SET search_path = ''");
      structure = await connector.readStructure();
    });

    afterAll(async () => {
      await connector.close();
      await admin.end();
    });

    it('has the schemas that the reader may use, and no other', async () => {
      const { rows } = await admin.query(
        `SELECT nspname::text AS name FROM pg_namespace
         WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
           AND has_schema_privilege('datamap_reader', oid, 'USAGE')`,
      );
      expect(structure.schemas.map(({ name }) => name).sort()).toEqual(
        rows.map(({ name }) => name).sort(),
      );
      expect(JSON.stringify(structure)).not.toContain('hr_private');
    });

    it('has the same tables, kinds, comments and numbers of parts', async () => {
      expect(
        sorted(
          structure.relations.map(({ schema, name, kind, comment, parts }) => ({
            schema,
            name,
            kind,
            comment: comment ?? null,
            parts: parts.length,
          })),
        ),
      ).toEqual(sorted(await independent(INDEPENDENT.tables)));
    });

    it('has the same types as format_type says', async () => {
      expect(
        sorted(ofColumns(({ name, type }) => ({ column: name, type }))),
      ).toEqual(sorted(await independent(INDEPENDENT.types)));
    });

    it('has the same columns as information_schema', async () => {
      const materialized = new Set(
        structure.relations
          .filter(({ kind }) => kind === 'materialized-view')
          .map(({ schema, name }) => JSON.stringify([schema, name])),
      );
      const rows = await independent(INDEPENDENT.columns);
      const facts = ofColumns(column => ({
        column: column.name,
        attnum: column.attnum,
        nullable: column.nullable,
        default: column.default ?? null,
        identity: column.identity
          ? column.identity.replace('-', ' ').toUpperCase()
          : null,
        // information_schema of 18 tells virtual and stored alike.
        generated: column.generated !== undefined,
        comment: column.comment ?? null,
      }));
      // information_schema knows no materialized views.
      expect(
        sorted(
          facts.filter(
            ({ schema, name }) =>
              !materialized.has(JSON.stringify([schema, name])),
          ),
        ),
      ).toEqual(sorted(rows.map(({ data_type, length, ...row }) => row)));
    });

    it('has a fitting word for the plain types', async () => {
      const words = new Map([
        ['bigint', 'whole-number'],
        ['integer', 'whole-number'],
        ['text', 'text'],
        ['boolean', 'boolean'],
        ['date', 'date'],
        ['numeric', 'number'],
        ['timestamp with time zone', 'date-time'],
        ['jsonb', 'structured'],
      ]);
      const expected = (await independent(INDEPENDENT.columns))
        .filter(({ data_type }) => words.has(String(data_type)))
        .map(({ schema, name, column, data_type }) => ({
          schema,
          name,
          column,
          category: words.get(String(data_type)),
        }));
      expect(expected.length).toBeGreaterThan(100);
      const found = new Set(
        sorted(
          ofColumns(({ name, typeCategory }) => ({
            column: name,
            category: typeCategory,
          })),
        ),
      );
      expect(sorted(expected).filter(line => !found.has(line))).toEqual([]);
    });

    it('has the same keys, in the same order of columns', async () => {
      const rows = await independent(INDEPENDENT.keys);
      const shown = rows.filter(
        row => !INTO_HIDDEN_SCHEMA.test(String(row.definition)),
      );
      expect(rows.length - shown.length).toBe(1);
      expect(
        sorted(
          structure.relations.flatMap(relation =>
            relation.keys.map(key => ({
              schema: relation.schema,
              name: relation.name,
              key: key.name,
              type: key.type,
              columns: key.columns.map(
                attnum =>
                  relation.columns.find(column => column.attnum === attnum)!
                    .name,
              ),
              deferrable: key.deferrable,
              deferred: key.deferred,
              definition: withAllNamesQuoted(
                definition(structure, relation, key),
              ),
            })),
          ),
        ),
      ).toEqual(
        sorted(
          shown.map(row => ({
            ...row,
            definition: withAllNamesQuoted(row.definition),
          })),
        ),
      );
      expect(rows.some(({ type }) => type === 'foreign')).toBe(true);
    });

    it('has an update log that is read without saying more than its name', async () => {
      const role = `datamap_test_${randomBytes(6).toString('hex')}`;
      const url = new URL(adminUrl);
      url.pathname = '/warehouse';
      url.username = role;
      url.password = 'only-for-this-test';
      const usable = structure.schemas
        .map(({ name }) => admin.escapeIdentifier(name))
        .join(', ');
      await admin.query(
        `CREATE ROLE ${role} LOGIN PASSWORD 'only-for-this-test'`,
      );
      const withLog = PostgresConnector.fromConfig({
        warehouseId: 'sample',
        config: new ConfigReader({
          connection: { url: url.toString() },
          updateLog: { schema: 'meta', table: 'table_updates' },
        }),
        logger: mockServices.logger.mock(),
      });
      try {
        await grant(`GRANT CONNECT ON DATABASE warehouse TO ${role}`);
        await grant(`GRANT USAGE ON SCHEMA ${usable} TO ${role}`);
        await expect(withLog.readUpdateLog()).resolves.toBeUndefined();
        await grant(`GRANT SELECT ON meta.table_updates TO ${role}`);
        expect((await withLog.readStructure()).accessLevel).toBe(2);
        const entries = (await withLog.readUpdateLog()) ?? [];
        const { rows } = await admin.query(
          `SELECT "schema"::text, "table"::text, max(updated_at) AS newest
           FROM meta.table_updates WHERE "schema"::text = ANY ($1)
           GROUP BY 1, 2`,
          [structure.schemas.map(({ name }) => name)],
        );
        expect(rows.length).toBeGreaterThan(5);
        expect(
          sorted(
            entries.map(({ schema, table, updatedAt }) => ({
              schema,
              table,
              updatedAt,
            })),
          ),
        ).toEqual(
          sorted(
            rows.map(({ schema, table, newest }) => ({
              schema,
              table,
              updatedAt: newest.toISOString(),
            })),
          ),
        );
        expect(entries.every(({ loader }) => loader !== undefined)).toBe(true);
      } finally {
        await withLog.close();
        await grant(`DROP OWNED BY ${role}`);
        await admin.query(`DROP ROLE ${role}`);
      }
    });
  },
);
