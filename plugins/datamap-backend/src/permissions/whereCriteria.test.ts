import { randomUUID } from 'node:crypto';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { TestDatabases } from '@backstage/backend-test-utils';
import * as fc from 'fast-check';
import type { Knex } from 'knex';
import { applyMigrations } from '../database/applyMigrations';
import { forgetMarkSets } from '../marks/forgetMarkSets';
import type { TableQuery, TableResource } from './tableResourceRef';
import { datamapTableRules } from './tableRules';
import { whereCriteria } from './whereCriteria';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const marks = [
  [],
  ['tag:money'],
  ['column-tag:money', 'personal-data:suspected:email'],
  ['personal-data:confirmed:phone', 'tag:public'],
];

const tables: TableResource[] = ['one', 'two'].flatMap(warehouse =>
  ['shop', 'finance'].flatMap(schema =>
    ['group:default/a', 'group:default/b'].flatMap(owner =>
      marks.map((own, index) => ({
        warehouse,
        schema,
        name: `x${index}`,
        owner,
        marks: own,
      })),
    ),
  ),
);

function rowOf({ schema, ...table }: TableResource, index: number) {
  return {
    ...table,
    id: randomUUID(),
    oid: index,
    schema_name: schema,
    schema_entity_name: schema,
    entity_name: `${schema}.${index}`,
    title: '',
    title_source: 'name',
    search_text: '',
    kind: 'table',
    structure: {},
    structure_hash: '',
    assessment: {},
    assessment_hash: '',
    memory: {},
    rows_grade: 'unknown',
    rows_method: 'none',
    size_grade: 'unknown',
    size_method: 'none',
    health: 'unknown',
    verdict_revision: 1,
  };
}

type Rule = {
  query: PermissionCriteria<TableQuery>;
  applies: (table: TableResource) => boolean;
};

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.subarray(['one', 'two']).map(warehouses => ({
    query: datamapTableRules.inWarehouse.toQuery({ warehouses }),
    applies: (table: TableResource) =>
      datamapTableRules.inWarehouse.apply(table, { warehouses }),
  })),
  fc
    .tuple(
      fc.subarray(['shop', 'finance']),
      fc.constantFrom('one', 'two', undefined),
    )
    .map(([schemas, warehouse]) => ({
      query: datamapTableRules.inSchema.toQuery({ schemas, warehouse }),
      applies: (table: TableResource) =>
        datamapTableRules.inSchema.apply(table, { schemas, warehouse }),
    })),
  fc.subarray(['group:default/a', 'group:default/b']).map(claims => ({
    query: datamapTableRules.isOwner.toQuery({ claims }),
    applies: (table: TableResource) =>
      datamapTableRules.isOwner.apply(table, { claims }),
  })),
  fc
    .tuple(
      fc.subarray(['money', ' Public', 'nothing']),
      fc.constantFrom('table' as const, 'column' as const, undefined),
    )
    .map(([tags, of]) => ({
      query: datamapTableRules.hasTag.toQuery({ tags, of }),
      applies: (table: TableResource) =>
        datamapTableRules.hasTag.apply(table, { tags, of }),
    })),
  fc
    .tuple(
      fc.option(fc.subarray(['email', 'phone', 'card'] as const), {
        nil: undefined,
      }),
      fc.option(fc.subarray(['confirmed', 'suspected'] as const), {
        nil: undefined,
      }),
    )
    .map(([kinds, states]) => ({
      query: datamapTableRules.hasClassification.toQuery({ kinds, states }),
      applies: (table: TableResource) =>
        datamapTableRules.hasClassification.apply(table, { kinds, states }),
    })),
);

const { criteria } = fc.letrec<{ criteria: PermissionCriteria<Rule> }>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 4 },
    rule,
    fc
      .array(tie('criteria'), { maxLength: 3 })
      .map(allOf => ({ allOf } as never)),
    fc
      .array(tie('criteria'), { maxLength: 3 })
      .map(anyOf => ({ anyOf } as never)),
    tie('criteria').map(not => ({ not } as never)),
  ),
}));

function asQuery(
  part: PermissionCriteria<Rule>,
): PermissionCriteria<TableQuery> {
  if (isAndCriteria(part)) {
    return { allOf: part.allOf.map(asQuery) } as never;
  }
  if (isOrCriteria(part)) {
    return { anyOf: part.anyOf.map(asQuery) } as never;
  }
  return isNotCriteria(part) ? { not: asQuery(part.not) } : part.query;
}

function holds(part: PermissionCriteria<Rule>, table: TableResource): boolean {
  if (isAndCriteria(part)) {
    return part.allOf.every(inner => holds(inner, table));
  }
  if (isOrCriteria(part)) {
    return part.anyOf.some(inner => holds(inner, table));
  }
  return isNotCriteria(part) ? !holds(part.not, table) : part.applies(table);
}

describe('the rules about marks', () => {
  const { hasTag, hasClassification } = datamapTableRules;
  const [plain, tagged, suspected, confirmed] = tables;

  it('know a tag of the table from one of a column', () => {
    const money = { tags: ['Money'] };
    expect(
      [plain, tagged, suspected].map(table => hasTag.apply(table, money)),
    ).toEqual([false, true, true]);
    expect(
      [tagged, suspected].map(table =>
        hasTag.apply(table, { ...money, of: 'table' }),
      ),
    ).toEqual([true, false]);
    expect(hasTag.apply(tagged, { ...money, of: 'column' })).toBe(false);
  });

  it('know which personal data it is, and whether somebody confirmed it', () => {
    expect(
      [plain, tagged, suspected, confirmed].map(table =>
        hasClassification.apply(table, {}),
      ),
    ).toEqual([false, false, true, true]);
    expect(
      [suspected, confirmed].map(table =>
        hasClassification.apply(table, { states: ['confirmed'] }),
      ),
    ).toEqual([false, true]);
    expect(
      hasClassification.apply(confirmed, { kinds: ['email', 'card'] }),
    ).toBe(false);
  });
});

describe('whereCriteria', () => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    await applyMigrations(database);
    // As a table comes, and as it is marked later.
    await database('tables').insert(
      tables.map((table, index) =>
        rowOf(index % 2 === 0 ? table : { ...table, marks: [] }, index),
      ),
    );
    for (const { marks: own, ...table } of tables) {
      await database('tables')
        .where({ warehouse: table.warehouse, name: table.name })
        .update({ marks: own });
    }
  });

  it('finds in a list the tables that each would be allowed by itself', async () => {
    await fc.assert(
      fc.asyncProperty(criteria, async part => {
        const rows = await database('tables')
          .select(
            'warehouse',
            'schema_name as schema',
            'name',
            'owner',
            'marks',
          )
          .where(inner => whereCriteria(inner, asQuery(part)))
          .orderBy([
            'warehouse',
            { column: 'schema', order: 'desc' },
            'owner',
            'name',
          ]);
        expect(rows).toEqual(tables.filter(table => holds(part, table)));
      }),
      { numRuns: 200 },
    );
  });

  it('numbers each set of marks once, and forgets what no table has', async () => {
    const kept = () =>
      database('mark_sets')
        .orderBy('marks')
        .pluck('marks') as Promise<unknown> as Promise<string[][]>;
    const sets = [...marks].sort((one, other) =>
      String(one) < String(other) ? -1 : 1,
    );
    expect(await kept()).toEqual(sets);
    await database('tables').update({ mark_set: 0 });
    const { rows } = await database.raw(
      'select distinct marks from tables where mark_set = 0',
    );
    expect(rows).toEqual([{ marks: [] }]);
    await forgetMarkSets(database);
    expect(await kept()).toEqual(sets);

    const long = Array.from({ length: 500 }, (_, index) => `tag:${index}-long`);
    await database('tables').update({ marks: long });
    await forgetMarkSets(database);
    expect(await kept()).toEqual([[], long]);
  });
});
