import { aMapEdge, aMapTable } from '../../../__testUtils__/mapFixtures';
import { anOverview } from '../../../__testUtils__/mapPageFixtures';
import { createPace } from '../layout/createPace';
import { placeAnswer } from '../layout/placeAnswer';
import { label, labelOrder, placeLabels, sceneOf } from '.';

const pace = () => createPace(new AbortController().signal);
const widthOf = (title: string) => title.length * 6;

/** A subject area of so many tables, every tenth of which many lead to. */
async function sceneOfMany(count: number) {
  const overview = anOverview({});
  const answer = anOverview({
    view: 'schema',
    focus: overview.schemas[0].entityName,
    schemas: overview.schemas.slice(0, 1),
    bands: [],
    tables: Array.from({ length: count }, (_, index) =>
      aMapTable(`table_${index}`),
    ),
    edges: Array.from({ length: count }, (_, index) =>
      aMapEdge(`table_${index}`, `table_${Math.floor(index / 10) * 10}`),
    ).filter(({ from, to }) => from !== to),
  });
  return sceneOf(
    { answer, placement: await placeAnswer(answer, pace()) },
    {
      label: 'The map',
      rows: () => '',
      kind: kind => kind,
      health: health => health,
      tables: String,
      moreColumns: String,
    },
  );
}

describe('placeLabels', () => {
  it('names the schema and hubs of 500 tables at a glance, none on another', async () => {
    const scene = await sceneOfMany(500);
    const k = 900 / scene.bounds.width;
    const begun = performance.now();
    const labels = placeLabels(labelOrder(scene), k, widthOf);
    expect(performance.now() - begun).toBeLessThan(50);
    expect(labels[0].kind).toBe('schema');
    expect(labels.length).toBeGreaterThan(5);
    for (const { id, kind } of labels) {
      expect(kind === 'schema' || /[0-9]*0$/.test(id)).toBe(true);
    }
    for (const [index, { place }] of labels.entries()) {
      expect(place.height * k).toBeCloseTo(label.height);
      expect(place.x).toBeGreaterThanOrEqual(scene.bounds.x);
      for (const other of labels.slice(0, index)) {
        const beside =
          place.x > other.place.x + other.place.width ||
          other.place.x > place.x + place.width ||
          place.y > other.place.y + other.place.height ||
          other.place.y > place.y + place.height;
        expect(beside).toBe(true);
      }
    }
  });

  it('names nothing that has room for its own name', async () => {
    const scene = await sceneOfMany(30);
    expect(placeLabels(labelOrder(scene), 0.8, widthOf)).toEqual([]);
  });
});
