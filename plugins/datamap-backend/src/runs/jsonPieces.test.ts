import { jsonPieces } from './jsonPieces';

describe('jsonPieces', () => {
  it.each([
    [{}],
    [{ step: { name: 'sizes' }, result: { relations: [] } }],
    [
      {
        step: { name: 'sizes', state: 'done', failed: undefined },
        result: {
          readAt: '2026-01-01T00:00:00.000Z',
          when: new Date(0),
          server: { version: '18', settings: { deep: [1, [2]] } },
          relations: [{ oid: 1, bytes: 2, note: undefined }, undefined, null],
          none: null,
          text: '환불 "quoted"',
        },
      },
    ],
  ])('is what JSON.stringify makes of %j', value => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
  });

  it('makes no large string of a long list', () => {
    const value = {
      result: {
        relations: Array.from({ length: 10_000 }, (_, oid) => ({
          oid,
          name: 'orders',
        })),
      },
    };
    const pieces = [...jsonPieces(value)];
    expect(pieces.join('')).toBe(JSON.stringify(value));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(
      51_000,
    );
  });
});
