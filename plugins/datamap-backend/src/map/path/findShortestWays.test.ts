import * as fc from 'fast-check';
import { findShortestWays, type PathLink } from './findShortestWays';
import { listWays } from './listWays';

/** References as pairs of tables; their place in the list is their name. */
type References = Array<[from: number, to: number]>;

const TABLES = 9;

function linksIn(references: References): (ids: string[]) => PathLink[] {
  const links = references.flatMap(([from, to], index) => {
    const name = `fk${index}`;
    const linkOf = (id: number, other: number, outgoing: boolean) => ({
      id: String(id),
      other: String(other),
      name,
      outgoing,
      schema: 's',
      table: String(other),
    });
    return from === to ? [] : [linkOf(from, to, true), linkOf(to, from, false)];
  });
  return ids => links.filter(({ id }) => ids.includes(id));
}

/** All ways without a table twice, by trying everything; then only the shortest. */
function shortestByTrying(
  references: References,
  from: string,
  to: string,
): string[] {
  const linksOf = linksIn(references);
  const tried: string[][] = [];
  const walk = (id: string, seen: string[], way: string[]): void => {
    if (id === to) {
      tried.push(way);
      return;
    }
    for (const { other, name, outgoing } of linksOf([id])) {
      if (!seen.includes(other)) {
        walk(
          other,
          [...seen, other],
          [...way, `${name}${outgoing ? '>' : '<'}${other}`],
        );
      }
    }
  };
  walk(from, [from], []);
  const shortest = Math.min(...tried.map(({ length }) => length));
  return tried
    .filter(({ length }) => length === shortest)
    .map(way => way.join(' '))
    .sort();
}

async function ways(
  references: References,
  ends: { from: string; to: string },
  limit = 10_000,
): Promise<string[]> {
  const linksOf = linksIn(references);
  const steps = await findShortestWays(ends, async ids => linksOf(ids));
  return steps
    ? listWays(steps, ends, limit).map(way =>
        way
          .map(({ name, forward, to }) => `${name}${forward ? '>' : '<'}${to}`)
          .join(' '),
      )
    : [];
}

const table = fc.integer({ min: 0, max: TABLES - 1 });
const references = fc.array(fc.tuple(table, table), { maxLength: 14 });

describe('findShortestWays', () => {
  it('finds exactly the shortest ways of any graph', async () => {
    await fc.assert(
      fc.asyncProperty(references, async given => {
        const found = await ways(given, { from: '0', to: '1' });
        expect([...found].sort()).toEqual(shortestByTrying(given, '0', '1'));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same ways back', async () => {
    await fc.assert(
      fc.asyncProperty(references, async given => {
        const there = await ways(given, { from: '0', to: '1' });
        const back = await ways(given, { from: '1', to: '0' });
        expect(back).toHaveLength(there.length);
      }),
    );
  });

  it('gives two references between one pair as two ways, by name', async () => {
    expect(
      await ways(
        [
          [0, 1],
          [1, 0],
          [0, 1],
        ],
        { from: '0', to: '1' },
      ),
    ).toEqual(['fk0>1', 'fk1<1', 'fk2>1']);
  });

  it('stops at the limit where there are very many ways', async () => {
    // 2 ways for each of 20 steps: a million in all.
    const chain: References = Array.from({ length: 20 }, (_, step) => [
      [step, step + 1],
      [step, step + 1],
    ]).flat() as References;
    expect(await ways(chain, { from: '0', to: '20' }, 3)).toHaveLength(3);
  });

  it('asks once for each step, and for a hub once', async () => {
    const star: References = Array.from({ length: 500 }, (_, index) => [
      index + 1,
      0,
    ]);
    const linksOf = linksIn(star);
    const asked: string[][] = [];
    await findShortestWays({ from: '1', to: '2' }, async ids => {
      asked.push(ids);
      return linksOf(ids);
    });
    expect(asked).toEqual([['1'], ['0']]);
  });
});
