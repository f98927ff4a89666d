import type {
  RelationDefinition,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { column, index, relation } from './__testUtils__/structures';
import { compareDefinitions, type KnownDefinition } from './compareDefinitions';

const known = (
  texts: Partial<RelationDefinition> = {},
  context: Partial<KnownDefinition['context']> = {},
): KnownDefinition => ({
  definition: {
    oid: 100,
    stamp: '1',
    generated: [],
    constraints: [],
    indexes: [],
    triggers: [],
    policies: [],
    ...texts,
  },
  context: {
    major: 18,
    names: { 1: 'not_negative', 2: 'large_ones', 3: 'stamped', 4: 'of_payers' },
    ...context,
  },
});

const sql = (text: string, names: number[] = []) => ({ sql: text, names });

function compare(
  before: KnownDefinition,
  after: KnownDefinition,
  options: {
    relation?: Partial<RelationSnapshot>;
    renames?: Array<[string, string]>;
  } = {},
): string[] {
  return compareDefinitions(before, after, {
    relation: relation(options.relation),
    renames: new Map(options.renames),
  }).map(
    change =>
      `${change.kind} ${change.severity} ${change.reason} ${
        change.object.type
      } ${change.object.name}: ${change.sql?.before ?? '–'} → ${
        change.sql?.after ?? '–'
      } {${change.tables?.before ?? ''} → ${change.tables?.after ?? ''}}`,
  );
}

describe('compareDefinitions', () => {
  it('says nothing of what is as it was', () => {
    const texts = {
      view: sql('SELECT 1', [101]),
      constraints: [{ oid: 1, ...sql('CHECK (total > 0)') }],
    };
    expect(compare(known(texts), known({ ...texts, stamp: '2' }))).toEqual([]);
  });

  it('tells the lines of a query that differ, and what it names', () => {
    expect(
      compare(
        known({
          view: sql(' SELECT id,\n    total\n   FROM shop.orders;', [101]),
        }),
        known({
          view: sql(
            ' SELECT id,\n    total * 2 AS total\n   FROM shop.orders;',
            [101],
          ),
        }),
      ),
    ).toEqual([
      'query-changed needs-attention visible-rows-may-differ table orders: …\n    total\n… → …\n    total * 2 AS total\n… {101 → 101}',
    ]);
  });

  it('tells that the options of a view differ, where both were read', () => {
    const view = (options?: string[]) =>
      known({ view: { ...sql(' SELECT 1;'), options } });
    expect(
      compare(view([]), view(['security_invoker=true', 'check_option=local'])),
    ).toEqual([
      'query-changed needs-attention visible-rows-may-differ table orders:  → WITH (check_option=local, security_invoker=true)\n… { → }',
    ]);
    expect(compare(view(['a=1', 'b=2']), view(['b=2', 'a=1']))).toEqual([]);
    expect(compare(view(), view(['security_invoker=true']))).toEqual([]);
  });

  it('tells of each other text by what it is of', () => {
    expect(
      compare(
        known({
          partitionKey: sql('RANGE (lower(a))'),
          generated: [{ attnum: 2, ...sql('id * 2') }],
          constraints: [{ oid: 1, ...sql('CHECK (id > 0)') }],
          indexes: [{ oid: 2, expressions: [], ...sql('… WHERE id > 0') }],
          triggers: [{ oid: 3, ...sql('… WHEN (old.id > 0) …') }],
          policies: [{ oid: 4, check: 'id < 9', ...sql('id < 5') }],
        }),
        known({
          partitionKey: sql('RANGE (upper(a))'),
          generated: [{ attnum: 2, ...sql('id * 3') }],
          constraints: [{ oid: 1, ...sql('CHECK (id > 1)') }],
          indexes: [{ oid: 2, expressions: [], ...sql('… WHERE id > 1') }],
          triggers: [{ oid: 3, ...sql('… WHEN (old.id > 1) …') }],
          policies: [{ oid: 4, check: 'id < 8', ...sql('id < 5') }],
        }),
        {
          relation: {
            columns: [column(1, 'id'), column(2, 'doubled')],
            indexes: [index({ oid: 2, name: 'large_ones' })],
          },
        },
      ),
    ).toEqual([
      'partitioning-changed needs-attention queries-may-slow-down table orders: RANGE (lower(a)) → RANGE (upper(a)) { → }',
      'generated-changed needs-attention values-come-from-elsewhere column doubled: id * 2 → id * 3 { → }',
      'constraint-changed needs-attention other-rule constraint not_negative: CHECK (id > 0) → CHECK (id > 1) { → }',
      'index-changed harmless speed-only index large_ones: … WHERE id > 0 → … WHERE id > 1 { → }',
      'trigger-changed needs-attention acts-differently trigger stamped: … WHEN (old.id > 0) … → … WHEN (old.id > 1) … { → }',
      'policy-changed harmless not-in-force policy of_payers: …\nWITH CHECK id < 9 → …\nWITH CHECK id < 8 { → }',
    ]);
  });

  it('tells that a function was rewritten which a text calls', () => {
    const calling = (bodies?: string) =>
      known({
        view: { ...sql('SELECT shop.net(total)', [101]), bodies },
        triggers: [{ oid: 3, ...sql('… EXECUTE FUNCTION s()'), bodies }],
        policies: [{ oid: 4, ...sql('may_see(id)'), bodies }],
      });
    expect(compare(calling('a'), calling('b'))).toEqual([
      'query-changed needs-attention function-rewritten table orders: – → – { → }',
      'trigger-changed needs-attention function-rewritten trigger stamped: – → – { → }',
      'policy-changed harmless not-in-force policy of_payers: – → – { → }',
    ]);
    // Read by an earlier version of ours, or by another one of the server.
    expect(compare(calling(), calling('b'))).toEqual([]);
    expect(
      compare(calling('a'), {
        ...calling('b'),
        context: { ...calling().context, major: 17 },
      }),
    ).toEqual([]);
  });

  it('takes the rule of a unique index, and a policy in force, for more', () => {
    expect(
      compare(
        known({
          indexes: [{ oid: 2, expressions: [], ...sql('a') }],
          policies: [{ oid: 4, ...sql('a') }],
        }),
        known({
          indexes: [{ oid: 2, expressions: [], ...sql('b') }],
          policies: [{ oid: 4, ...sql('b') }],
        }),
        {
          relation: {
            rowSecurity: true,
            indexes: [index({ oid: 2, unique: true })],
          },
        },
      ),
    ).toEqual([
      expect.stringContaining('index-changed needs-attention other-rule'),
      expect.stringContaining(
        'policy-changed needs-attention visible-rows-may-differ',
      ),
    ]);
  });

  it('takes a text that follows a new name for harmless', () => {
    expect(
      compare(
        known({ view: sql('SELECT user_id', [101]) }),
        known({ view: sql('SELECT customer_id AS user_id', [101]) }),
        { renames: [['user_id', 'customer_id']] },
      ),
    ).toEqual([
      'query-changed harmless follows-a-rename table orders: SELECT user_id → SELECT customer_id AS user_id {101 → 101}',
    ]);
  });

  it('says nothing of a text that differs by new names alone', () => {
    expect(
      compare(
        known({ constraints: [{ oid: 1, ...sql('CHECK ("Sum" > id)') }] }),
        known({ constraints: [{ oid: 1, ...sql('CHECK (total > "Id")') }] }),
        {
          renames: [
            ['Sum', 'total'],
            ['id', 'Id'],
          ],
        },
      ),
    ).toEqual([]);
  });

  it('knows by name what was made again, and shows no text of it', () => {
    expect(
      compare(
        known(
          { constraints: [{ oid: 7, ...sql('CHECK (id > 0)', [101]) }] },
          {
            names: { 7: 'not_negative' },
          },
        ),
        known({
          oid: 900,
          constraints: [{ oid: 1, ...sql('CHECK (id > 1)', [101]) }],
        }),
      ),
    ).toEqual([
      'constraint-changed needs-attention other-rule constraint not_negative: – → – { → }',
    ]);
  });

  it.each<[string, KnownDefinition, KnownDefinition]>([
    [
      'another major version, which may write it otherwise',
      known({ view: sql('SELECT orders.id') }, { major: 15 }),
      known({ view: sql('SELECT id') }),
    ],
    [
      'a text that is withheld',
      known({ view: { withheld: true } }),
      known({ view: sql('SELECT id') }),
    ],
    [
      'what came or went, which is told with the structure',
      known({ triggers: [{ oid: 3, ...sql('a') }] }),
      known({ constraints: [{ oid: 1, ...sql('b') }] }),
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(compare(before, after)).toEqual([]);
  });
});
