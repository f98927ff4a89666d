import { MapEdge } from '@datamap/plugin-datamap-common';
import { aggregateEdges } from './aggregateEdges';
import { linesBetween } from './linesBetween';

let made = 0;
const anEdge = (
  from: string,
  to: string,
  type: MapEdge['type'] = 'reference',
): MapEdge => {
  made += 1;
  return { id: `e${made}`, type, from, to, columns: [] };
};

describe('aggregateEdges', () => {
  it('gathers the references of a pair, and keeps types and directions apart', () => {
    const edges = [
      anEdge('s.a', 's.b'),
      anEdge('s.b', 's.a'),
      anEdge('s.a', 's.b'),
      anEdge('s.a', 's.b', 'inherits'),
      anEdge('s.a', 's.a'),
    ];
    const connections = aggregateEdges(edges);
    expect(
      connections.map(({ id, edges: gathered }) => [id, gathered.length]),
    ).toEqual([
      ['reference s.a s.b', 2],
      ['reference s.b s.a', 1],
      ['inherits s.a s.b', 1],
      ['reference s.a s.a', 1],
    ]);
  });

  it('loses no edge and makes up none', () => {
    const names = ['s.a', 's.a_s.b', 's.b', 's.a-b', 's.b-c'];
    const edges = names.flatMap(from =>
      names.flatMap(to => [anEdge(from, to), anEdge(from, to, 'reads')]),
    );
    const connections = aggregateEdges(edges);
    expect(connections).toHaveLength(50);
    expect(new Set(connections.flatMap(({ edges: all }) => all))).toEqual(
      new Set(edges),
    );
  });
});

describe('linesBetween', () => {
  it('draws one line for a pair, and none for a table and itself', () => {
    const lines = linesBetween(
      aggregateEdges([
        anEdge('s.a', 's.b'),
        anEdge('s.b', 's.a'),
        anEdge('s.a', 's.b', 'reads'),
        anEdge('s.a', 's.a'),
        anEdge('s.c', 's.b'),
      ]),
    );
    expect(
      lines.map(({ ends, connections }) => [...ends, connections.length]),
    ).toEqual([
      ['s.a', 's.b', 3],
      ['s.b', 's.c', 1],
    ]);
  });
});
