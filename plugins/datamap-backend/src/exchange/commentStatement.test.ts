import type { TableKind } from '@datamap/plugin-datamap-common';
import fc from 'fast-check';
import type { Client } from 'pg';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { commentStatement } from './commentStatement';
import { sqlExport } from './sqlExport';
import type { WordsLine } from './WordsLine';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({
  ids: ['POSTGRES_18', 'POSTGRES_15'],
});

const SCHEMA = 'sch"e.ma 주문';
const COLUMN = 'co\'l."u\\mn ?열';
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const nameOf = (kind: string) =>
  `${quoted(SCHEMA)}.${quoted(`${kind} "t"; --`)}`;
const KINDS: Partial<Record<TableKind, string>> = {
  table: `create table :name (${quoted(COLUMN)} int)`,
  'partitioned-table': `create table :name (${quoted(COLUMN)} int)
    partition by list (${quoted(COLUMN)})`,
  view: `create view :name as select 1 as ${quoted(COLUMN)}`,
  'materialized-view': `create materialized view :name as select 1 as ${quoted(
    COLUMN,
  )}`,
};

const line = (change: Partial<WordsLine>): WordsLine => ({
  warehouse: 'main',
  schema: 'public',
  table: 'orders',
  kind: 'table',
  words: {},
  revision: 0,
  ...change,
});

describe('a COMMENT statement', () => {
  it('says what people wrote, and nothing that the database says already', () => {
    expect(commentStatement(line({}))).toBeUndefined();
    expect(commentStatement(line({ words: { tags: ['a'] } }))).toBeUndefined();
    expect(
      commentStatement(line({ words: { title: 'Orders' }, comment: 'Orders' })),
    ).toBeUndefined();
    expect(
      commentStatement(line({ words: { title: 'A' }, comment: 'B\nMore' })),
    ).toBe(`COMMENT ON TABLE "public"."orders" IS 'A\nMore';\n`);
    expect(commentStatement(line({ words: { description: "It's\\n" } }))).toBe(
      `COMMENT ON TABLE "public"."orders" IS E'It''s\\\\n';\n`,
    );
  });

  it('comes warehouse by warehouse, below what it is', async () => {
    const pieces: string[] = [];
    const lines = async function* lines() {
      yield line({ words: { title: 'A' } });
      yield line({ words: {} });
      yield line({ warehouse: 'other', words: { title: 'B' }, kind: 'view' });
    };
    for await (const piece of sqlExport(lines())) {
      pieces.push(piece);
    }
    expect(pieces.join('').split('\n').slice(2)).toEqual([
      '',
      '-- Warehouse main',
      `COMMENT ON TABLE "public"."orders" IS 'A';`,
      '',
      '-- Warehouse other',
      `COMMENT ON VIEW "public"."orders" IS 'B';`,
      '',
    ]);
  });

  it.each(['POSTGRES_18', 'POSTGRES_15'] as const)(
    'is what %s keeps, whatever is in names and texts',
    async id => {
      const database = await databases.init(id);
      // One session, since what quotes mean is a setting of it; as psql sends it.
      const session: Client = await database.client.acquireConnection();
      try {
        await session.query(`create schema ${quoted(SCHEMA)}`);
        for (const [kind, body] of Object.entries(KINDS)) {
          await session.query(body.replace(':name', nameOf(kind)));
        }
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(
              fc.string({ unit: 'grapheme', minLength: 1 }),
              fc.stringMatching(/^['"\\\n\-;$?E]{1,9}$/),
            ),
            fc.constantFrom(...(Object.keys(KINDS) as TableKind[])),
            fc.boolean(),
            fc.constantFrom('on', 'off'),
            async (text, kind, ofColumn, conforming) => {
              // eslint-disable-next-line no-control-regex
              const description = text.replace(/\u0000|\p{Surrogate}/gu, 'x');
              await session.query(
                `set standard_conforming_strings = ${conforming}`,
              );
              const statement = commentStatement(
                line({
                  schema: SCHEMA,
                  table: `${kind} "t"; --`,
                  kind,
                  words: { description },
                  ...(ofColumn ? { column: COLUMN } : {}),
                }),
              );
              await session.query(statement!);
              const { rows } = await session.query(
                `select col_description(c.oid, 1) as of_column,
                        obj_description(c.oid, 'pg_class') as of_table
                   from pg_class c join pg_namespace n on n.oid = relnamespace
                  where nspname = $1 and relname = $2`,
                [SCHEMA, `${kind} "t"; --`],
              );
              expect(ofColumn ? rows[0].of_column : rows[0].of_table).toBe(
                description,
              );
            },
          ),
          { numRuns: 150 },
        );
      } finally {
        await session.query('reset all');
        await database.client.releaseConnection(session);
      }
    },
  );
});
