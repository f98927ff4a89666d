import { setTimeout as sleep } from 'node:timers/promises';
import type {
  StructureFingerprint,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';

jest.setTimeout(60_000);

const SCRIPT = `
CREATE SCHEMA sales;
CREATE SCHEMA stock;
CREATE SCHEMA reports;
CREATE SCHEMA people;
CREATE SCHEMA archive;
CREATE SCHEMA extra;
GRANT USAGE ON SCHEMA sales, stock, reports, people, archive, extra TO :reader;
CREATE TYPE people.mood AS ENUM ('sad', 'ok');
CREATE TABLE people.staff (id int PRIMARY KEY, mood people.mood, name text);
CREATE TABLE stock.items (id int PRIMARY KEY, label text DEFAULT 'x');
CREATE TABLE sales.orders (id int, at date, item int REFERENCES stock.items,
  PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE sales.orders_1 PARTITION OF sales.orders
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE archive.lines (id int, order_id int, order_at date,
  FOREIGN KEY (order_id, order_at) REFERENCES sales.orders_1 (id, at));
CREATE VIEW reports.labels AS SELECT label FROM stock.items;
CREATE TABLE extra.notes (id int PRIMARY KEY, note text);`;

/** What happens, and which tables have to be read for it; all where it is none's own. */
const changes: Array<[sql: string, tables: string[] | 'all']> = [
  ['ALTER TABLE extra.notes ADD COLUMN author text', ['notes']],
  ['ALTER TABLE extra.notes RENAME COLUMN note TO remark', ['notes']],
  ["COMMENT ON COLUMN extra.notes.remark IS 'What was said'", ['notes']],
  ["COMMENT ON TABLE extra.notes IS 'Notes'", ['notes']],
  ['ALTER TABLE extra.notes ALTER COLUMN remark SET NOT NULL', ['notes']],
  ["ALTER TABLE extra.notes ALTER COLUMN remark SET DEFAULT 'a'", ['notes']],
  ["ALTER TABLE extra.notes ALTER COLUMN remark SET DEFAULT 'b'", ['notes']],
  ['CREATE INDEX notes_author ON extra.notes (author)', ['notes']],
  ["COMMENT ON INDEX extra.notes_author IS 'By author'", ['notes']],
  ['ALTER INDEX extra.notes_author RENAME TO by_author', ['notes']],
  ['DROP INDEX extra.by_author', ['notes']],
  ['ALTER TABLE extra.notes ADD UNIQUE (author)', ['notes']],
  [
    "COMMENT ON CONSTRAINT notes_author_key ON extra.notes IS 'Once'",
    ['notes'],
  ],
  [
    'ALTER TABLE extra.notes RENAME CONSTRAINT notes_author_key TO once',
    ['notes'],
  ],
  ['GRANT SELECT ON extra.notes TO :reader', ['notes']],
  ['ALTER TABLE extra.notes ENABLE ROW LEVEL SECURITY', ['notes']],
  ['CREATE POLICY mine ON extra.notes USING (id > 0)', ['notes']],
  [
    "CREATE FUNCTION extra.is_mine(int) RETURNS boolean LANGUAGE sql AS 'SELECT $1 > 0'",
    [],
  ],
  ['ALTER POLICY mine ON extra.notes USING (extra.is_mine(id))', ['notes']],
  [
    "CREATE OR REPLACE FUNCTION extra.is_mine(int) RETURNS boolean LANGUAGE sql AS 'SELECT $1 > 1'",
    ['notes'],
  ],
  ['ALTER TABLE extra.notes RENAME TO memos', ['memos']],
  ['CREATE TABLE extra.more (id int)', ['more']],
  ['DROP TABLE extra.more', []],
  ["COMMENT ON SCHEMA extra IS 'The rest'", ['memos']],
  [
    'ALTER TABLE stock.items RENAME COLUMN label TO title',
    ['labels', 'orders', 'items'],
  ],
  [
    "CREATE TABLE sales.orders_2 PARTITION OF sales.orders FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
    ['orders'],
  ],
  ['ALTER TABLE extra.memos SET SCHEMA people', ['memos']],
  ["ALTER TYPE people.mood ADD VALUE 'happy'", 'all'],
  [
    'CREATE ROLE :reader_group; ALTER TABLE stock.items OWNER TO :reader_group',
    'all',
  ],
  ['ALTER ROLE :reader_group RENAME TO :reader_team', 'all'],
  ['GRANT :reader_team TO :reader', 'all'],
  ['REVOKE :reader_team FROM :reader', 'all'],
  ['ALTER TABLE stock.items OWNER TO postgres; DROP ROLE :reader_team', 'all'],
  ['CREATE SCHEMA fresh; GRANT USAGE ON SCHEMA fresh TO :reader', []],
  ['CREATE TABLE fresh.first (id int)', ['first']],
  ['REVOKE USAGE ON SCHEMA fresh FROM :reader', []],
  ['DROP SCHEMA archive CASCADE', []],
];

describe.each(everyTestServer)('readFingerprint on $major', ({ adminUrl }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await TestDatabase.create(adminUrl, SCRIPT);
  });

  afterAll(async () => {
    await database?.drop();
  });

  /** Without what belongs to the moment. */
  function lasting(structure: StructureSnapshot) {
    const { readAt, fingerprint, unchanged, ...rest } = structure;
    return rest;
  }

  /** A part, made whole by what is known of the rest. */
  function whole(part: StructureSnapshot, known: StructureSnapshot) {
    const kept = new Set(part.unchanged);
    const relations = [
      ...part.relations,
      ...known.relations.filter(({ oid }) => kept.has(oid)),
    ];
    const key = (relation: { schema: string; name: string }) =>
      `${relation.schema}\u0000${relation.name}`;
    return lasting({
      ...part,
      relations: relations.sort((one, other) =>
        key(one) < key(other) ? -1 : 1,
      ),
    });
  }

  it('sees every change, and with what changed all is as if read whole', async () => {
    const connector = database.connector();
    let known = await connector.readStructure({ fingerprint: true });
    const found: typeof changes = [];
    for (const [sql] of changes) {
      await database.run(sql);
      const part = await connector.readStructure({
        fingerprint: true,
        since: known.fingerprint,
      });
      const read = await connector.readStructure();
      expect({ sql, structure: whole(part, known) }).toEqual({
        sql,
        structure: lasting(read),
      });
      found.push([
        sql,
        part.unchanged ? part.relations.map(({ name }) => name) : 'all',
      ]);
      known = { ...read, fingerprint: part.fingerprint };
    }
    expect(found).toEqual(changes);
  });

  it('reads one table where one changed', async () => {
    const connector = database.connector();
    const { fingerprint } = await connector.readStructure({
      fingerprint: true,
    });
    await database.run("COMMENT ON COLUMN people.staff.name IS 'In full'");
    const part = await connector.readStructure({
      fingerprint: true,
      since: fingerprint,
    });
    expect(part.relations.map(({ name }) => name)).toEqual(['staff']);
    const all = await connector.readStructure();
    const { oid } = part.relations[0];
    expect(new Set([...part.unchanged!, oid])).toEqual(
      new Set(all.relations.map(relation => relation.oid)),
    );
  });

  it('reads nothing where nothing changed, whatever was loaded and analyzed', async () => {
    const connector = database.connector();
    const { fingerprint, warnings, schemas } = await connector.readStructure({
      fingerprint: true,
    });
    await database.run(
      "INSERT INTO stock.items VALUES (1, 'a'); ANALYZE stock.items; CREATE TEMPORARY TABLE t (id int)",
    );
    // Roles belong to the server, and so to its other databases too.
    await database.run('CREATE ROLE :reader_elsewhere');
    const part = await connector.readStructure({
      fingerprint: true,
      since: fingerprint,
    });
    await database.run('DROP ROLE :reader_elsewhere');
    expect(part).toMatchObject({ relations: [], warnings, schemas });
    const all = await connector.readStructure();
    expect(part.unchanged).toEqual(
      expect.arrayContaining(all.relations.map(({ oid }) => oid)),
    );
  });

  it('believes the hint for an hour, and not longer', async () => {
    const connector = database.connector();
    // What was just done is counted later: with the next transaction of the
    // session that did it, or when it has been idle for ten seconds.
    const readHinted = async (since: StructureFingerprint) =>
      connector.readFingerprint({ since, trustHint: true });
    let since: StructureFingerprint;
    let tries = 40;
    do {
      since = (await connector.readStructure({ fingerprint: true }))
        .fingerprint!;
      await sleep(500);
      tries -= 1;
    } while (tries > 0 && (await readHinted(since)) !== since);
    expect(await readHinted(since)).toBe(since);
    const old = {
      ...since,
      confirmedAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    };
    const read = await readHinted(old);
    expect(read).not.toBe(old);
    expect(read.schemas).toEqual(since.schemas);
  });

  it('reads all again for another role or configuration', async () => {
    const { fingerprint } = await database
      .connector()
      .readStructure({ fingerprint: true });
    const narrow = database.connector({ schemas: { include: ['people'] } });
    const structure = await narrow.readStructure({
      fingerprint: true,
      since: fingerprint,
    });
    expect(structure.unchanged).toBeUndefined();
    expect(structure.relations.map(({ name }) => name)).toEqual([
      'memos',
      'staff',
    ]);
  });
});
