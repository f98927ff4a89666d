import { relation } from '../__testUtils__/readings';
import { copyCandidates, copyFinding } from './findCopies';
import { originalName } from './originalName';

describe('originalName', () => {
  it.each([
    ['refunds_bak', 'refunds'],
    ['refunds_bak_20230101', 'refunds'],
    ['refunds_20230101_bak', 'refunds'],
    ['refunds_bak2', 'refunds'],
    ['refunds_backup_2023_01_01', 'refunds'],
    ['refunds_old', 'refunds'],
    ['Refunds (copy)', 'Refunds'],
    ['copy_of_refunds', 'refunds'],
    ['Copy of refunds 2', 'refunds'],
    ['bak_refunds', 'refunds'],
    ['환불_백업', '환불'],
    ['환불_사본_20230101', '환불'],
  ])('of %s is %s', (name, original) => {
    expect(originalName(name)).toBe(original);
  });

  it.each([
    'refunds',
    'refunds_20230101',
    'threshold',
    'gold',
    'household_copyrights',
    'old',
    '_bak',
    'orders_2023',
  ])('of %s is unknown', name => {
    expect(originalName(name)).toBeUndefined();
  });

  it('takes no long time over a long name', () => {
    const start = performance.now();
    originalName(`${'1_'.repeat(31)}x`);
    originalName(`${'_ .-'.repeat(15)}bak!`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('copies', () => {
  let oid = 1;
  const table = (
    schema: string,
    name: string,
    columns: string[],
    more: Parameters<typeof relation>[0] = {},
  ) => ({
    outline: relation({ oid: oid++, schema, name, ...more }),
    columns: columns.map(column => ({ name: column, type: 'bigint' })),
  });
  const original = table('shop', 'refunds', ['a', 'b', 'c', 'd', 'e']);
  const found = (...copies: ReturnType<typeof table>[]) => {
    const candidates = copyCandidates(
      [original, ...copies].map(({ outline }) => outline),
    );
    return copies.flatMap(({ outline, columns }) => {
      const candidate = candidates.get(outline.oid);
      return candidate
        ? copyFinding(candidate, {
            original: original.columns,
            copy: columns,
          }) ?? []
        : [];
    });
  };

  it('needs the name and the columns', () => {
    expect(
      found(table('shop', 'refunds_bak_20230101', ['a', 'b', 'c', 'd', 'x'])),
    ).toEqual([{ original: 'shop.refunds', columnsAlike: 4, columns: 5 }]);
    expect(found(table('shop', 'refunds_old', ['a', 'x', 'y']))).toEqual([]);
    expect(found(table('shop', 'refunds_x', ['a', 'b', 'c', 'd']))).toEqual([]);
    expect(found(table('else', 'refunds_bak', ['a', 'b', 'c', 'd']))).toEqual(
      [],
    );
  });

  it('finds a schema that was copied', () => {
    expect(
      found(table('shop_backup', 'refunds', ['a', 'b', 'c', 'd', 'e'])),
    ).toHaveLength(1);
  });

  it('leaves views and heirs alone', () => {
    const columns = ['a', 'b', 'c', 'd', 'e'];
    expect(
      found(
        table('shop', 'refunds_old', columns, { kind: 'view' }),
        table('shop', 'refunds_bak', columns, {
          inheritsFrom: [original.outline.oid],
        }),
      ),
    ).toEqual([]);
  });
});
