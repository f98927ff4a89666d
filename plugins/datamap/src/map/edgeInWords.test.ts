import { aMapEdge } from '../__testUtils__/mapFixtures';
import { englishTexts } from '../__testUtils__/translate';
import { aggregateEdges } from './aggregateEdges';
import { connectionInWords } from './connectionInWords';
import { edgeInWords } from './edgeInWords';
import { lineLabel } from './lineLabel';
import { linesBetween } from './linesBetween';

const t = englishTexts();
const titles = { from: 'Orders', to: 'Customers' };
const titleOf = (entityName: string) => entityName.replace('ecommerce.', '');

describe('edgeInWords', () => {
  it('says which values belong together', () => {
    const [pair] = edgeInWords(aMapEdge('orders', 'users'), titles, t);
    expect(pair).toBe(
      'Rows belong together where users_id here has the same value as id there. “Here” is Orders, “there” is Customers.',
    );
  });

  it('keeps the columns of a key in order', () => {
    const [pairs] = edgeInWords(
      aMapEdge('orders', 'users', {
        columns: [
          { from: 'z', to: 'y' },
          { from: 'a', to: 'b' },
        ],
      }),
      titles,
      t,
    );
    expect(pairs).toMatch(/all 2 columns .* in this order: z = y, a = b\.$/);
  });

  it.each([
    [{ validated: false }, /never checked/],
    [{ enforced: false }, /doesn’t check this one/],
    [{ deferrable: true }, /can be put off/],
    [{ deferrable: true, deferred: true }, /checked at the end of a batch/],
    [{ nullable: true }, /may be blank/],
    [{ onDelete: 'cascade' as const }, /go as well/],
  ])('says the rules plainly: %j', (given, said) => {
    const plain = edgeInWords(aMapEdge('orders', 'users'), titles, t).join(' ');
    expect(plain).not.toMatch(said);
    expect(
      edgeInWords(aMapEdge('orders', 'users', given), titles, t).join(' '),
    ).toMatch(said);
  });

  it('tells lineage and special cases from references', () => {
    const say = (type: 'reads' | 'inherits') =>
      edgeInWords(
        aMapEdge('orders', 'users', { type, columns: [] }),
        titles,
        t,
      );
    expect(say('reads')).toEqual([expect.stringMatching(/^Orders is a view/)]);
    expect(say('inherits')).toEqual([expect.stringMatching(/special case/)]);
  });
});

describe('connectionInWords', () => {
  it('counts the references of a pair, and names the direction', () => {
    const said = aggregateEdges([
      aMapEdge('orders', 'users', { constraint: 'buyer' }),
      aMapEdge('orders', 'users', { constraint: 'payer' }),
      aMapEdge('users', 'orders'),
      aMapEdge('orders', 'orders', { constraint: 'parent' }),
      aMapEdge('sales', 'orders', { type: 'reads' }),
      aMapEdge('rush', 'orders', { type: 'inherits' }),
    ]).map(connection => connectionInWords(connection, titleOf, t));
    expect(said).toEqual([
      'orders leads to users: 2 references',
      'users leads to orders',
      'orders leads to itself',
      'sales is put together from orders',
      'rush is a special case of orders',
    ]);
  });
});

describe('lineLabel', () => {
  const labelOf = (...edges: Parameters<typeof aMapEdge>[]) =>
    lineLabel(
      linesBetween(aggregateEdges(edges.map(edge => aMapEdge(...edge))))[0],
      t,
    );

  it('counts what one line stands for', () => {
    expect(labelOf(['orders', 'users'])).toBeUndefined();
    expect(
      labelOf(['orders', 'users', { constraint: 'a' }], ['users', 'orders']),
    ).toBe('2 references');
    expect(
      labelOf(['orders', 'users'], ['orders', 'users', { type: 'inherits' }]),
    ).toBe('2 connections');
  });
});
