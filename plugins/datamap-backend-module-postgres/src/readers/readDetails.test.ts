import type {
  RelationSnapshot,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';

const SCRIPT = `
CREATE SCHEMA s;
CREATE SCHEMA hidden;
GRANT USAGE ON SCHEMA s TO :reader;

CREATE FUNCTION s.is_code(text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1 <> ''''';
CREATE FUNCTION hidden.is_secret(text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE DOMAIN s.code AS text CONSTRAINT not_long CHECK (length(VALUE) < 9)
  CONSTRAINT secret_rule CHECK (hidden.is_secret(VALUE));
CREATE DOMAIN s.own_code AS s.code CONSTRAINT is_one CHECK (s.is_code(VALUE));

CREATE TABLE s.ranges (
  id int PRIMARY KEY,
  code s.own_code,
  plain s.code,
  during int4range,
  low int, high int,
  CONSTRAINT in_order CHECK (low < high) NO INHERIT,
  CONSTRAINT never_twice EXCLUDE USING gist (during WITH &&) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT no_column CHECK (true)
);
ALTER TABLE s.ranges ADD CONSTRAINT later CHECK (high < 100) NOT VALID;
COMMENT ON CONSTRAINT in_order ON s.ranges IS 'Low first';

CREATE TABLE s.guarded (id int, owner name, note text);
ALTER TABLE s.guarded ENABLE ROW LEVEL SECURITY;
ALTER TABLE s.guarded FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON s.guarded FOR SELECT TO PUBLIC USING (owner = current_user);
CREATE POLICY only_short ON s.guarded AS RESTRICTIVE FOR INSERT TO :reader
  WITH CHECK (length(note) < 100);
COMMENT ON POLICY own_rows ON s.guarded IS 'Each their own';

CREATE FUNCTION s.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION hidden.secret_stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OF note ON s.guarded
  FOR EACH ROW WHEN (NEW.id > 0) EXECUTE FUNCTION s.stamp();
CREATE TRIGGER after_all AFTER DELETE OR TRUNCATE ON s.guarded
  FOR EACH STATEMENT EXECUTE FUNCTION hidden.secret_stamp();
CREATE CONSTRAINT TRIGGER checked AFTER INSERT ON s.guarded
  DEFERRABLE FOR EACH ROW EXECUTE FUNCTION s.stamp();
ALTER TABLE s.guarded DISABLE TRIGGER before_row;
COMMENT ON TRIGGER checked ON s.guarded IS 'At the end';

CREATE TABLE s.parts (id int, kind text) PARTITION BY LIST (kind);
CREATE TABLE s.parts_a PARTITION OF s.parts FOR VALUES IN ('a', 'it''s');
CREATE TABLE hidden.parts_b PARTITION OF s.parts FOR VALUES IN ('secret b');
CREATE TABLE s.parts_rest PARTITION OF s.parts DEFAULT;

CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere TYPE 'erp' VERSION '7' FOREIGN DATA WRAPPER nowhere
  OPTIONS (host 'db.internal', password 'topsecret');
CREATE FOREIGN TABLE s.abroad (id int) SERVER elsewhere
  OPTIONS (schema_name 'far', table_name 'away', token 'alsosecret');

CREATE VIEW s.some AS SELECT g.id, upper(g.note) AS loud, p.kind
  FROM s.guarded g JOIN s.parts p ON p.id = g.id WHERE g.owner <> 'x';
CREATE VIEW s.over_part AS SELECT kind FROM s.parts_a;
CREATE MATERIALIZED VIEW s.counted AS SELECT count(*) AS n FROM s.some;

CREATE PUBLICATION by_name FOR TABLE s.guarded;
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');
`;

describe.each(everyTestServer)(
  'readDetails on $major',
  ({ major, adminUrl }) => {
    let database: TestDatabase;
    let structure: StructureSnapshot;

    const find = (name: string): RelationSnapshot =>
      structure.relations.find(relation => relation.name === name)!;
    const attnum = (table: string, column: string): number =>
      find(table).columns.find(({ name }) => name === column)!.attnum;

    beforeAll(async () => {
      database = await TestDatabase.create(adminUrl, SCRIPT);
      if (major >= 15) {
        await database.run(`
        CREATE PUBLICATION in_schema FOR TABLES IN SCHEMA s;
        CREATE PUBLICATION some_of_it FOR TABLE s.ranges (id, low) WHERE (id > 1);`);
      }
      structure = await database.connector().readStructure();
    });

    afterAll(async () => {
      await database?.drop();
    });

    it('reads checks and exclusions, with columns in order and what holds', () => {
      const constraints = find('ranges').constraints ?? [];
      expect(
        constraints
          .filter(({ type }) => type !== 'not-null')
          .map(({ oid: _, ...constraint }) => constraint),
      ).toEqual([
        {
          type: 'check',
          name: 'in_order',
          comment: 'Low first',
          columns: [attnum('ranges', 'low'), attnum('ranges', 'high')],
          validated: true,
          enforced: true,
          deferrable: false,
          deferred: false,
          noInherit: true,
        },
        expect.objectContaining({ name: 'later', validated: false }),
        expect.objectContaining({
          type: 'exclusion',
          name: 'never_twice',
          columns: [attnum('ranges', 'during')],
          deferrable: true,
          deferred: true,
        }),
        expect.objectContaining({ name: 'no_column', columns: [] }),
      ]);
    });

    it('knows NOT NULL as a constraint where it is one', () => {
      const notNulls = (find('ranges').constraints ?? []).filter(
        ({ type }) => type === 'not-null',
      );
      expect(notNulls.map(({ columns }) => columns)).toEqual(
        major >= 18 ? [[attnum('ranges', 'id')]] : [],
      );
    });

    it('knows what domains demand, down to the bottom, and names nothing hidden', () => {
      const { columns } = find('ranges');
      const checks = (name: string) =>
        columns.find(column => column.name === name)?.domainChecks;
      expect(checks('code')).toEqual([
        { name: 'is_one', sql: 'CHECK (s.is_code(VALUE::text))' },
        { name: 'not_long', sql: 'CHECK (length(VALUE) < 9)' },
      ]);
      expect(checks('plain')?.map(({ name }) => name)).toEqual(['not_long']);
      expect(checks('low')).toBeUndefined();
    });

    it('reads policies without waiting for their expressions', () => {
      const { policies, forcedRowSecurity } = find('guarded');
      expect(forcedRowSecurity).toBe(true);
      expect(policies?.map(({ oid: _, ...policy }) => policy)).toEqual([
        {
          name: 'only_short',
          command: 'insert',
          permissive: false,
          roles: [database.reader],
        },
        {
          name: 'own_rows',
          comment: 'Each their own',
          command: 'select',
          permissive: true,
          roles: ['public'],
        },
      ]);
    });

    it('reads triggers, and no function of a schema that may not be used', () => {
      expect(
        find('guarded').triggers?.map(({ oid: _, ...rest }) => rest),
      ).toEqual([
        {
          name: 'after_all',
          timing: 'after',
          events: ['delete', 'truncate'],
          level: 'statement',
          enabled: 'origin',
          columns: [],
          conditional: false,
          constraint: false,
        },
        {
          name: 'before_row',
          timing: 'before',
          events: ['insert', 'update'],
          level: 'row',
          enabled: 'disabled',
          columns: [attnum('guarded', 'note')],
          conditional: true,
          constraint: false,
          function: { schema: 's', name: 'stamp' },
        },
        {
          name: 'checked',
          comment: 'At the end',
          timing: 'after',
          events: ['insert'],
          level: 'row',
          enabled: 'origin',
          columns: [],
          conditional: false,
          constraint: true,
          function: { schema: 's', name: 'stamp' },
        },
      ]);
    });

    it('reads which rows each partition takes', () => {
      expect(
        find('parts').parts.map(({ name, bound }) => [name, bound]),
      ).toEqual(
        expect.arrayContaining([
          ['parts_a', "FOR VALUES IN ('a', 'it''s')"],
          ['parts_rest', 'DEFAULT'],
          ['', undefined],
        ]),
      );
    });

    it('reads what a foreign table shows, and no secret of how it is reached', () => {
      expect(find('abroad').foreignSource).toEqual({
        wrapper: 'nowhere',
        serverType: 'erp',
        serverVersion: '7',
        schema: 'far',
        table: 'away',
        withheldOptions: ['host', 'password', 'token'],
      });
      expect(JSON.stringify(structure)).not.toMatch(
        /topsecret|alsosecret|db\.internal|hidden|secret_stamp|secret b/,
      );
    });

    it('reads which columns views name, partitions as their roots', () => {
      const { oid: guarded } = find('guarded');
      const { oid: parts } = find('parts');
      expect(find('some').readsColumns).toEqual(
        expect.arrayContaining([
          { oid: guarded, columns: ['id', 'owner', 'note'] },
          { oid: parts, columns: ['id', 'kind'] },
        ]),
      );
      expect(find('over_part').readsColumns).toEqual([
        { oid: parts, columns: ['kind'] },
      ]);
      expect(find('counted').readsColumns).toBeUndefined();
    });

    it('reads which publications send a table', () => {
      const sentBy = (name: string) =>
        find(name).publications?.map(publication => publication.name);
      const inSchema = major >= 15 ? ['in_schema'] : [];
      expect(sentBy('guarded')).toEqual(['by_name', 'everything', ...inSchema]);
      expect(sentBy('some')).toBeUndefined();
      expect(
        find('ranges').publications?.find(({ name }) => name === 'some_of_it'),
      ).toEqual(
        major >= 15
          ? {
              name: 'some_of_it',
              columns: [1, attnum('ranges', 'low')],
              filtered: true,
            }
          : undefined,
      );
    });

    it('waits for nothing, whatever is locked', async () => {
      const other = await database.connect();
      await other.query('BEGIN');
      await other.query(
        `LOCK TABLE s.ranges, s.guarded, s.parts, s.parts_a, s.some IN ACCESS EXCLUSIVE MODE`,
      );
      try {
        const again = await database
          .connector({ connection: { statementTimeout: '5s' } })
          .readStructure();
        expect(again.relations).toEqual(structure.relations);
      } finally {
        await other.query('ROLLBACK');
      }
    });
  },
);
