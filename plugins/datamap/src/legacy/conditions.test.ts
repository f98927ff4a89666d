import {
  hasDatamapDataUsed,
  isDatamapEntity,
  isDatamapTable,
} from './conditions';

const entity = (kind: string, type?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'orders' },
  spec: { ...(type && { type }) },
});

describe('conditions for the entity pages of a legacy app', () => {
  it.each([
    ['Resource', 'warehouse-table', true, true],
    ['resource', 'warehouse-view', true, true],
    ['Resource', 'warehouse-materialized-view', true, true],
    ['Resource', 'warehouse-foreign-table', true, true],
    ['Resource', 'warehouse-schema', false, true],
    ['Resource', 'warehouse', false, true],
    ['Resource', 'database', false, false],
    ['Resource', undefined, false, false],
    ['Component', 'warehouse-table', false, false],
  ])('say of a %s of type %s: table %s, ours %s', (kind, type, table, ours) => {
    expect(isDatamapTable(entity(kind, type))).toBe(table);
    expect(isDatamapEntity(entity(kind, type))).toBe(ours);
  });

  it.each([
    ['Component', 'dependsOn', 'resource:main/ecommerce.orders', true],
    ['component', 'dependsOn', 'resource:main/ecommerce.orders', true],
    ['Component', 'dependsOn', 'component:default/shop', false],
    ['Component', 'ownedBy', 'resource:main/ecommerce.orders', false],
    ['Resource', 'dependsOn', 'resource:main/ecommerce.orders', false],
  ])('say of a %s that %s %s: uses data %s', (kind, type, targetRef, uses) => {
    const relations = [{ type, targetRef }];
    expect(hasDatamapDataUsed({ ...entity(kind), relations })).toBe(uses);
    expect(hasDatamapDataUsed(entity(kind))).toBe(false);
  });
});
