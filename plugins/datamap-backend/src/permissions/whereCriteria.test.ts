import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { TestDatabases } from '@backstage/backend-test-utils';
import * as fc from 'fast-check';
import type { Knex } from 'knex';
import type { TableQuery, TableResource } from './tableResourceRef';
import { datamapTableRules } from './tableRules';
import { whereCriteria } from './whereCriteria';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const tables: TableResource[] = ['one', 'two'].flatMap(warehouse =>
  ['shop', 'finance'].flatMap(schema =>
    ['group:default/a', 'group:default/b'].map(owner => ({
      warehouse,
      schema,
      name: 'x',
      owner,
    })),
  ),
);

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

describe('whereCriteria', () => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    await database.raw(
      'create table tables (warehouse text, schema_name text, name text, owner text)',
    );
    await database('tables').insert(
      tables.map(({ schema, ...table }) => ({ ...table, schema_name: schema })),
    );
  });

  it('finds in a list the tables that each would be allowed by itself', async () => {
    await fc.assert(
      fc.asyncProperty(criteria, async part => {
        const rows = await database('tables')
          .select('warehouse', 'schema_name as schema', 'name', 'owner')
          .where(inner => whereCriteria(inner, asQuery(part)))
          .orderBy(['warehouse', { column: 'schema', order: 'desc' }, 'owner']);
        expect(rows).toEqual(tables.filter(table => holds(part, table)));
      }),
      { numRuns: 200 },
    );
  });
});
