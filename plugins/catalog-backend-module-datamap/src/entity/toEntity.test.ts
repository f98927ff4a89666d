import {
  entityEnvelopeSchemaValidator,
  FieldFormatEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import type { FeedItem } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import fc from 'fast-check';
import {
  schemaItem,
  tableItem,
  warehouseItem,
  type UnrevisedItem,
} from '../__fixtures__/feedItems';
import { createClosedChoice } from '../closed/createClosedChoice';
import { toEntity } from './toEntity';

function revised(item: UnrevisedItem): FeedItem {
  return { ...item, revision: 1 };
}

/** What PostgreSQL takes as an identifier: 1 to 63 bytes without the zero character. */
const identifier = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 63 })
  .filter(name => !name.includes('\0') && Buffer.byteLength(name) <= 63);

const strangeTable = fc
  .record({
    schema: identifier,
    name: identifier,
    target: identifier,
    description: fc.option(fc.string({ unit: 'grapheme', maxLength: 3000 }), {
      nil: undefined,
    }),
  })
  .map(({ schema, name, target, description }): FeedItem => {
    const warehouse = 'main';
    const table = (of: string) =>
      entityName({ type: 'table', warehouse, schema, name: of });
    const schemaEntityName = entityName({ type: 'schema', warehouse, schema });
    return {
      ...revised(tableItem('any')),
      entityName: table(name),
      entity: {
        ...tableItem('any').entity!,
        title: name,
        name,
        schema,
        schemaEntityName,
        description,
        references: [table(target)],
      },
    };
  });

describe('toEntity', () => {
  it('makes a small entity of a table', () => {
    const item = tableItem('order_items', {
      title: 'Order lines',
      description: 'One line\n  of an order.',
      references: ['ecommerce.products', 'ecommerce.orders'],
      referencesLeftOut: 2,
    });
    expect(toEntity(revised(item))).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        namespace: 'main',
        name: 'ecommerce.order_items',
        title: 'Order lines',
        description: 'One line of an order.',
        annotations: {
          'backstage.io/managed-by-location': 'datamap:main',
          'backstage.io/managed-by-origin-location': 'datamap:main',
          'datamap.dev/warehouse': 'main',
          'datamap.dev/qualified-name': 'ecommerce.order_items',
          'datamap.dev/rows': '1200',
          'datamap.dev/rows-grade': 'estimate',
          'datamap.dev/size-bytes': '98000',
          'datamap.dev/size-grade': 'exact',
          'datamap.dev/last-updated': '2026-03-01',
          'datamap.dev/health': 'has-data',
          'datamap.dev/references-left-out': '2',
        },
      },
      spec: {
        type: 'warehouse-table',
        owner: 'group:default/data-team',
        partOf: 'resource:main/ecommerce',
        references: [
          'resource:main/ecommerce.orders',
          'resource:main/ecommerce.products',
        ],
      },
    });
  });

  it('makes entities of a schema and of a warehouse', () => {
    expect(toEntity(revised(schemaItem('ecommerce')))).toMatchObject({
      metadata: {
        name: 'ecommerce',
        annotations: { 'datamap.dev/qualified-name': 'ecommerce' },
      },
      spec: { type: 'warehouse-schema', partOf: 'resource:main/main' },
    });
    expect(toEntity(revised(warehouseItem()))).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        namespace: 'main',
        name: 'main',
        title: 'Main warehouse',
        annotations: {
          'backstage.io/managed-by-location': 'datamap:main',
          'backstage.io/managed-by-origin-location': 'datamap:main',
          'datamap.dev/warehouse': 'main',
          'datamap.dev/connector': 'postgres',
        },
      },
      spec: { type: 'warehouse', owner: 'group:default/data-team' },
    });
  });

  it.each([
    ['table', 'warehouse-table'],
    ['partitioned-table', 'warehouse-table'],
    ['view', 'warehouse-view'],
    ['materialized-view', 'warehouse-materialized-view'],
    ['foreign-table', 'warehouse-foreign-table'],
  ] as const)('calls a %s a %s', (kind, type) => {
    expect(toEntity(revised(tableItem('any', { kind }))).spec?.type).toBe(type);
  });

  it('says nothing of what is unknown', () => {
    const { metadata } = toEntity(
      revised(
        tableItem('any', {
          rows: { grade: 'unknown' },
          size: undefined,
          lastUpdated: undefined,
        }),
      ),
    );
    expect(metadata.annotations).toMatchObject({
      'datamap.dev/rows-grade': 'unknown',
    });
    for (const absent of ['rows', 'size-bytes', 'size-grade', 'last-updated']) {
      expect(metadata.annotations).not.toHaveProperty([
        `datamap.dev/${absent}`,
      ]);
    }
  });

  it('tells no figures where they are left out', () => {
    const { metadata } = toEntity(revised(tableItem('any')), {
      closed: createClosedChoice([]),
      figures: false,
    });
    expect(Object.keys(metadata.annotations ?? {}).sort()).toEqual([
      'backstage.io/managed-by-location',
      'backstage.io/managed-by-origin-location',
      'datamap.dev/qualified-name',
      'datamap.dev/warehouse',
    ]);
  });

  it('keeps a count of zero rows', () => {
    const item = tableItem('any', { rows: { value: 0, grade: 'exact' } });
    expect(toEntity(revised(item)).metadata.annotations).toMatchObject({
      'datamap.dev/rows': '0',
    });
  });

  it('is the same for the same facts, whatever their order, and at any revision', () => {
    const references = ['a.b', 'a.c', 'a.d', 'a.b'];
    const one = toEntity(revised(tableItem('any', { references })));
    const other = toEntity({
      ...tableItem('any', { references: [...references].reverse() }),
      revision: 99,
    });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(one.spec?.references).toHaveLength(3);
  });

  it('names the object of which too little is known, and the remedy', () => {
    expect(() =>
      toEntity({ ...revised(tableItem('any')), entity: undefined }),
    ).toThrow(/"resource:main\/ecommerce\.any".*same version/);
    expect(() =>
      toEntity(revised(tableItem('any', { kind: undefined }))),
    ).toThrow(/"resource:main\/ecommerce\.any" no kind.*same version/);
  });

  it('makes an entity that the catalog takes of any identifier and description', async () => {
    const validateEnvelope = entityEnvelopeSchemaValidator();
    const format = new FieldFormatEntityPolicy();
    const schema = new SchemaValidEntityPolicy();
    await fc.assert(
      fc.asyncProperty(strangeTable, async item => {
        const entity = toEntity(item);
        validateEnvelope(entity);
        await format.enforce(entity);
        await schema.enforce(entity);
        expect(JSON.stringify(entity).length).toBeLessThan(4000);
      }),
      { numRuns: 500 },
    );
  });
});
