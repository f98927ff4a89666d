import fc from 'fast-check';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import {
  column,
  foreignKey,
  index,
  primaryKey,
  relation,
} from './__testUtils__/structures';
import { structureHash } from './structureHash';

const whole = relation({
  comment: 'Orders',
  partitioning: { strategy: 'range', key: ['id'] },
  parts: [
    { oid: 3, schema: 'ecommerce', name: 'orders_2025', kind: 'table' },
    { oid: 4, schema: 'ecommerce', name: 'orders_2026', kind: 'table' },
  ],
  inheritsFrom: [7, 8],
  readsFrom: [9, 11],
});

describe('structureHash', () => {
  it.each<[string, Partial<RelationSnapshot>]>([
    ['name', { name: 'Orders' }],
    ['schema', { schema: 'finance' }],
    ['kind', { kind: 'foreign-table' }],
    ['owner', { owner: 'somebody' }],
    ['comment', { comment: 'Orders.' }],
    ['no comment', { comment: undefined }],
    ['persistence', { persistence: 'unlogged' }],
    ['row security', { rowSecurity: true }],
    ['populated', { populated: false }],
    ['right to select', { canSelect: false }],
    ['a leaf', { parts: whole.parts.slice(1) }],
    ['order of parents', { inheritsFrom: [8, 7] }],
    ['what it reads', { readsFrom: [9] }],
    ['a column', { columns: whole.columns.slice(1) }],
    ['order of columns', { columns: [...whole.columns].reverse() }],
    ['order of key columns', { keys: [primaryKey([2, 1]), foreignKey()] }],
    [
      'what a key references',
      { keys: [primaryKey([1]), foreignKey({ referencedOid: 9 })] },
    ],
    ['validity of an index', { indexes: [index({ valid: false })] }],
    [
      'comment of a column',
      { columns: [column(1, 'id', { comment: 'Number' }), whole.columns[1]] },
    ],
  ])('changes with: %s', (_, overrides) => {
    expect(structureHash({ ...whole, ...overrides })).not.toBe(
      structureHash(whole),
    );
  });

  it.each<[string, Partial<RelationSnapshot>]>([
    ['its own oid', { oid: 1 }],
    ['order of keys', { keys: [...whole.keys].reverse() }],
    ['oids of keys', { keys: [primaryKey([1], 9), foreignKey({ oid: 8 })] }],
    ['oid of an index', { indexes: [index({ oid: 9 })] }],
    ['order of leaves', { parts: [...whole.parts].reverse() }],
    ['order of sources', { readsFrom: [11, 9] }],
    ['undefined and absent', { foreignServer: undefined }],
  ])('stays with: %s', (_, overrides) => {
    expect(structureHash({ ...whole, ...overrides })).toBe(
      structureHash(whole),
    );
  });

  it('does not depend on the order of properties, and changes nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(whole), {
          minLength: Object.keys(whole).length,
        }),
        keys => {
          const before = JSON.stringify(whole);
          const shuffled = Object.fromEntries(
            keys.map(key => [key, whole[key as keyof RelationSnapshot]]),
          ) as unknown as RelationSnapshot;
          expect(structureHash(shuffled)).toBe(structureHash(whole));
          expect(JSON.stringify(whole)).toBe(before);
        },
      ),
    );
  });
});
