import { DatamapMap } from '@datamap/plugin-datamap-common';
import { aMapEdge, aMapTable } from '../../../__testUtils__/mapFixtures';
import { aMapSchema, anOverview } from '../../../__testUtils__/mapPageFixtures';
import { createPace } from './createPace';
import { placeAnswer } from './placeAnswer';
import { Placement } from './Placement';

const place = (answer: DatamapMap, signal = new AbortController().signal) =>
  placeAnswer(answer, createPace(signal));

/** A number from 0 to 1 that is the same every time. */
function* numbers(): Generator<number, never> {
  for (let seed = 7; ; seed = (seed * 16807) % 2147483647) {
    yield seed / 2147483647;
  }
}

function manyTables(count: number): DatamapMap {
  const random = numbers();
  const tables = Array.from({ length: count }, (_, index) =>
    aMapTable(`t${index}`),
  );
  return anOverview({
    view: 'neighbourhood',
    focus: 'ecommerce.t0',
    schemas: [aMapSchema()],
    bands: [],
    tables,
    edges: tables
      .slice(1, Math.floor(count * 0.9))
      .map(({ name }, index) =>
        aMapEdge(name, `t${Math.floor(random.next().value * (index + 1))}`),
      ),
  });
}

function overlaps(placement: Placement): string[] {
  const all = [...placement];
  return all.flatMap(([id, one], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          one.x + 0.5 < other.x + other.width &&
          other.x + 0.5 < one.x + one.width &&
          one.y + 0.5 < other.y + other.height &&
          other.y + 0.5 < one.y + one.height,
      )
      .map(([otherId]) => `${id} ${otherId}`),
  );
}

describe('placeAnswer', () => {
  it.each([1, 12, 90, 500])(
    'gives each of %d tables a place of its own, the same every time',
    async count => {
      const answer = manyTables(count);
      const placement = await place(answer);
      expect(placement.size).toBe(count);
      expect(overlaps(placement)).toEqual([]);
      expect(await place(structuredClone(answer))).toEqual(placement);
    },
  );

  it('makes the area of a box grow as the number of its tables', async () => {
    const placement = await place(
      anOverview({
        schemas: [
          aMapSchema({ name: 'small', tables: 25 }),
          aMapSchema({ name: 'large', tables: 100 }),
        ],
        bands: [],
      }),
    );
    const area = (id: string) =>
      placement.get(id)!.width * placement.get(id)!.height;
    expect(area('large') / area('small')).toBeCloseTo(4);
    expect(overlaps(placement)).toEqual([]);
  });

  it('stops when it is no longer wanted', async () => {
    const abort = new AbortController();
    const placing = place(manyTables(500), abort.signal);
    abort.abort();
    await expect(placing).rejects.toThrow();
  });
});
