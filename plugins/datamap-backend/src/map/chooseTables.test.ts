import { chooseTables } from './chooseTables';

const NEIGHBOURS: Record<string, string[]> = {
  a: ['b', 'c'],
  b: ['d', 'a'],
  c: ['e', 'a'],
  d: ['f'],
  e: [],
  f: ['g'],
};

/** The first of each before the second of any, as the store gives them. */
async function nearest(ids: string[]): Promise<string[]> {
  return [0, 1].flatMap(place =>
    ids.flatMap(id => NEIGHBOURS[id]?.[place] ?? []),
  );
}

async function choose(options: {
  hops?: number;
  expand?: string[];
  limit?: number;
}) {
  const { chosen, expanded } = await chooseTables(
    { start: ['a'], hops: 1, expand: [], limit: 100, ...options },
    nearest,
  );
  return { chosen: chosen.join(''), expanded: expanded.join('') };
}

describe('chooseTables', () => {
  it.each([
    [{}, 'abc', ''],
    [{ hops: 2 }, 'abcde', ''],
    [{ expand: ['b'] }, 'abcd', 'b'],
    // In whatever order, and through one another.
    [{ expand: ['d', 'b'] }, 'abcdf', 'bd'],
    [{ expand: ['f'] }, 'abc', ''],
    [{ limit: 2 }, 'ab', ''],
    [{ hops: 2, limit: 4 }, 'abcd', ''],
    // What a person expanded before the wider look.
    [{ hops: 2, expand: ['c'], limit: 4 }, 'abce', 'c'],
    [{ hops: 2, expand: ['d'] }, 'abcdef', 'd'],
  ])('with %j takes %s', async (options, chosen, expanded) => {
    expect(await choose(options)).toEqual({ chosen, expanded });
  });
});
