import { relation } from './__testUtils__/readings';
import { publishedTable, type PublishedTableOptions } from './publishedTable';

const AT = '2026-11-12T04:00:00.000Z';

function options(
  facts: {
    rows?: number;
    bytes?: number;
    at?: string;
    updated?: string;
  } = {},
): PublishedTableOptions {
  const measuredAt = facts.at ?? AT;
  return {
    relation: relation({ comment: 'Orders\nOne row is one order.' }),
    schemaEntityName: 'ecommerce',
    owner: 'group:default/commerce',
    assessment: {
      rows: {
        value: facts.rows ?? 1_234_567,
        grade: 'estimate',
        measuredAt,
        method: 'reltuples-scaled',
      },
      size: {
        value: facts.bytes ?? 98_765_432,
        grade: 'exact',
        measuredAt,
        method: 'relation-size',
      },
      lastUpdated: {
        value: facts.updated ?? '2026-11-12T01:00:00.000Z',
        grade: 'estimate',
        measuredAt,
        method: 'activity',
      },
      health: 'has-data',
    },
    references: ['ecommerce.users', 'ecommerce.addresses', 'ecommerce.users'],
  };
}

describe('publishedTable', () => {
  it('says little, rounded and sorted', () => {
    expect(publishedTable(options())).toEqual({
      title: 'Orders',
      name: 'orders',
      schema: 'ecommerce',
      schemaEntityName: 'ecommerce',
      description: 'One row is one order.',
      owner: 'group:default/commerce',
      kind: 'table',
      health: 'has-data',
      rows: { value: 1_200_000, grade: 'estimate' },
      size: { value: 99_000_000, grade: 'exact' },
      lastUpdated: '2026-11-12',
      references: ['ecommerce.addresses', 'ecommerce.users'],
    });
  });

  it('stays the same through an hour of ordinary inserts', () => {
    expect(
      publishedTable(
        options({
          rows: 1_236_001,
          bytes: 98_990_000,
          at: '2026-11-12T05:00:00.000Z',
          updated: '2026-11-12T23:59:59.000Z',
        }),
      ),
    ).toEqual(publishedTable(options()));
  });

  it('takes the day in UTC', () => {
    expect(
      publishedTable(options({ updated: '2026-11-13T08:30:00+09:00' }))
        .lastUpdated,
    ).toBe('2026-11-12');
  });

  it('has no value for what is unknown, and no day', () => {
    const unknown = {
      grade: 'unknown',
      measuredAt: AT,
      method: 'none',
    } as const;
    const published = publishedTable({
      ...options(),
      assessment: {
        rows: unknown,
        size: unknown,
        lastUpdated: unknown,
        health: 'unknown',
      },
      referencesLeftOut: 2,
      referencedByLeftOut: 0,
    });
    expect(published).toMatchObject({
      rows: { grade: 'unknown' },
      size: { grade: 'unknown' },
      referencesLeftOut: 2,
    });
    expect(published.rows).not.toHaveProperty('value');
    expect(published).not.toHaveProperty('lastUpdated');
    expect(published).not.toHaveProperty('referencedByLeftOut');
  });

  it('shortens a long description without cutting a character in two', () => {
    const { description } = publishedTable({
      ...options(),
      relation: relation({ comment: `Orders\n${'🧾'.repeat(600)}` }),
    });
    expect(description).toBe(`${'🧾'.repeat(499)}…`);
  });
});
