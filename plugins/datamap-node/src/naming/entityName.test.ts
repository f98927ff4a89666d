import {
  KubernetesValidatorFunctions,
  makeValidator,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { entityName, type NamedObject } from './entityName';

const { isValidEntityName } = makeValidator();

const table = (schema: string, name: string): NamedObject => ({
  type: 'table',
  warehouse: 'sample',
  schema,
  name,
});
const schemaOf = (schema: string): NamedObject => ({
  type: 'schema',
  warehouse: 'sample',
  schema,
});

/** What PostgreSQL takes as an identifier: 1 to 63 bytes without NUL. */
const identifier = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 63 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('a', 'A', 'b', '_', '.', '-', '"', ' ', '1', '가'),
      minLength: 1,
      maxLength: 4,
    }),
    fc.string({
      unit: fc.constantFrom('a', 'b', '_'),
      minLength: 28,
      maxLength: 63,
    }),
  )
  .filter(name => !name.includes('\0'))
  .filter(name => Buffer.byteLength(name) <= 63);

const warehouse = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);

const inOneWarehouse = warehouse.chain(id =>
  fc
    .uniqueArray(
      fc.oneof(
        fc.record({
          type: fc.constant('schema' as const),
          warehouse: fc.constant(id),
          schema: fc.oneof(identifier, fc.constant(id)),
        }),
        fc.record({
          type: fc.constant('table' as const),
          warehouse: fc.constant(id),
          schema: identifier,
          name: identifier,
        }),
      ),
      { selector: object => JSON.stringify(object), maxLength: 40 },
    )
    .map((objects): NamedObject[] => [
      { type: 'warehouse', warehouse: id },
      ...objects,
    ]),
);

describe('entityName', () => {
  it.each([
    [table('ecommerce', 'order_items'), 'ecommerce.order_items'],
    [schemaOf('out_gov'), 'out_gov'],
    [{ type: 'warehouse', warehouse: 'sample' } as const, 'sample'],
    [table('ecommerce', '_staging'), 'ecommerce._staging'],
    [
      table('a'.repeat(31), 'b'.repeat(31)),
      `${'a'.repeat(31)}.${'b'.repeat(31)}`,
    ],
  ])('is readable as it is: %j', (object, expected) => {
    expect(entityName(object)).toBe(expected);
  });

  it.each([
    [
      table('ecommerce', 'Order Items'),
      /^ecommerce\.order_items-[a-z0-9]{10}$/,
    ],
    [table('ecommerce', '환불'), /^ecommerce-[a-z0-9]{10}$/],
    [table('환불', '환불'), /^x-[a-z0-9]{10}$/],
    [table('ecommerce', 'a.b'), /^ecommerce\.a_b-[a-z0-9]{10}$/],
    [table('ecommerce', 'trailing_'), /^ecommerce\.trailing-[a-z0-9]{10}$/],
    [schemaOf('sample'), /^sample-[a-z0-9]{10}$/],
    [table('a'.repeat(63), 'b'.repeat(63)), /^a{52}-[a-z0-9]{10}$/],
  ])(
    'has a suffix where the real name does not fit: %j',
    (object, expected) => {
      expect(entityName(object)).toMatch(expected);
    },
  );

  it('stays what it is from release to release, since people keep refs', () => {
    expect(entityName(table('ecommerce', 'Orders'))).toBe(
      'ecommerce.orders-d73qbpz1nw',
    );
    expect(entityName(schemaOf('Sales 2024'))).toBe('sales_2024-bmqh6bcujb');
  });

  it.each([
    ['by case', table('ecommerce', 'Orders'), table('ecommerce', 'orders')],
    [
      'by case, both',
      table('ecommerce', 'ORDERS'),
      table('ecommerce', 'Orders'),
    ],
    ['by a dot in the name', table('a.b', 'c'), table('a', 'b.c')],
    ['by what replaces a character', table('a', 'b c'), table('a', 'b_c')],
    ['by kind', schemaOf('A'), table('A', '')],
    [
      'by their ends, past the limit',
      table('a'.repeat(40), `${'b'.repeat(40)}1`),
      table('a'.repeat(40), `${'b'.repeat(40)}2`),
    ],
    [
      'by normalisation of the same letters',
      table('ecommerce', '환불'.normalize('NFC')),
      table('ecommerce', '환불'.normalize('NFD')),
    ],
  ])('tells two apart that differ %s', (_, one, other) => {
    expect(entityName(one)).not.toBe(entityName(other));
  });

  it('is valid for the catalog, at most 63 characters, lower case', () => {
    fc.assert(
      fc.property(inOneWarehouse, objects => {
        for (const object of objects) {
          const name = entityName(object);
          expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(
            true,
          );
          expect(isValidEntityName(name)).toBe(true);
          expect(name.length).toBeLessThanOrEqual(63);
          expect(name).toBe(name.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is unique without regard to case over warehouse, schemas and tables', () => {
    fc.assert(
      fc.property(inOneWarehouse, objects => {
        const names = objects.map(object => entityName(object).toLowerCase());
        expect(new Set(names).size).toBe(objects.length);
      }),
      { numRuns: 500 },
    );
  });

  it('depends on the object alone', () => {
    fc.assert(
      fc.property(inOneWarehouse, objects => {
        const names = objects.map(entityName);
        expect([...objects].reverse().map(entityName).reverse()).toEqual(names);
        expect(
          objects.map(object => entityName(JSON.parse(JSON.stringify(object)))),
        ).toEqual(names);
      }),
    );
  });
});
