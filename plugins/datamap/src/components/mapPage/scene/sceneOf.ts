import {
  DatamapMap,
  Health,
  MapSchema,
  MapTable,
} from '@datamap/plugin-datamap-common';
import { aggregateEdges, Connection } from '../../../map';
import { boundsOf, columnsOnCard, PlacedAnswer, Rectangle } from '../layout';
import { curveBetween } from './curveBetween';
import {
  ColumnMark,
  MapScene,
  SceneLine,
  SceneSchema,
  SceneTable,
} from './MapScene';
import { SceneWords } from './SceneWords';

const healths: Health[] = ['has-data', 'stale', 'derived', 'empty', 'unknown'];
const types = ['reference', 'reads', 'inherits'] as const;

/** Between two lines of one pair, in the map's own pixels. */
const apart = 20;

/** What tells rows apart comes before what leads elsewhere. */
const order: ColumnMark[] = ['primary', 'foreign', 'unique'];
const rank = (keys: ColumnMark[]) => {
  const found = order.findIndex(mark => keys.includes(mark));
  return found < 0 ? order.length : found;
};

/** All that is drawn of an answer: nothing is left out and nothing is made up. */
export function sceneOf(
  { answer, placement }: PlacedAnswer,
  words: SceneWords,
): MapScene {
  const connections = aggregateEdges(answer.edges);
  const tables = answer.tables.map(table =>
    sceneTable(table, placement.get(table.entityName)!, connections, words),
  );
  const schemas = answer.schemas.flatMap(schema => {
    const place = placement.get(schema.entityName);
    return place ? [sceneSchema(schema, place, answer, words)] : [];
  });
  const lines = apartFromEachOther([
    ...bandLines(answer),
    ...connections
      .filter(({ from, to }) => from !== to)
      .map(({ edges, ...line }) => ({
        ...line,
        edges,
        count: edges.length,
        width: edges.length > 1 ? 2.5 : 1.5,
      })),
  ]).flatMap(({ shift, ...line }) => {
    const from = placement.get(line.from);
    const to = placement.get(line.to);
    return from && to
      ? [{ ...line, curve: curveBetween(from, to, shift) }]
      : [];
  });
  return {
    id: [...placement]
      .map(([id, { x, y }]) => `${id} ${Math.round(x)} ${Math.round(y)}`)
      .join('\n'),
    label: words.label,
    bounds: boundsOf(placement.values()),
    schemas,
    tables,
    lines,
  };
}

function sceneTable(
  table: MapTable,
  place: Rectangle,
  connections: Connection[],
  words: SceneWords,
): SceneTable {
  const { shown, more } = columnsOnCard(table);
  const marksOf = (keys: ColumnMark[]) =>
    (['primary', 'unique', 'foreign'] as const).filter(mark =>
      keys.includes(mark),
    );
  const onCard = [...table.columns]
    .sort((a, b) => rank(a.keys) - rank(b.keys))
    .slice(0, shown);
  return {
    kind: 'table',
    id: table.entityName,
    place,
    table,
    title: table.title,
    name: `${table.schema}.${table.name}`,
    rows: words.rows(table),
    kindWords: words.kind(table.kind),
    healthWords: words.health(table.health),
    columns: onCard.map(({ name, keys }) => ({ name, marks: marksOf(keys) })),
    moreColumns: more > 0 ? words.moreColumns(more) : undefined,
    loops: connections
      .filter(({ from, to }) => from === table.entityName && from === to)
      .reduce((sum, { edges }) => sum + edges.length, 0),
  };
}

function sceneSchema(
  schema: MapSchema,
  place: Rectangle,
  answer: DatamapMap,
  words: SceneWords,
): SceneSchema {
  const all = Math.max(
    1,
    Object.values(schema.byHealth).reduce((sum, count) => sum + count, 0),
  );
  return {
    kind: 'schema',
    id: schema.entityName,
    place,
    schema,
    title: schema.title,
    name: schema.name,
    figures: words.tables(schema.tables),
    shares: healths
      .map(health => ({ health, share: (schema.byHealth[health] ?? 0) / all }))
      .filter(({ share }) => share > 0),
    isFrame: answer.view === 'schema' && schema.entityName === answer.focus,
  };
}

type PlainLine = Omit<SceneLine, 'curve'>;

function bandLines({ bands }: DatamapMap): PlainLine[] {
  return bands.flatMap(({ from, to, references, reads, inherits }) => {
    const counts = { reference: references, reads, inherits };
    return types
      .filter(type => counts[type] > 0 && from !== to)
      .map(type => ({
        id: `${type} ${from} ${to}`,
        type,
        from,
        to,
        count: counts[type],
        width: Math.min(18, 1.5 + 2 * Math.sqrt(counts[type])),
        edges: [],
      }));
  });
}

/** Lines of one pair lie beside each other. */
function apartFromEachOther(
  lines: PlainLine[],
): Array<PlainLine & { shift: number }> {
  const pairs = new Map<string, PlainLine[]>();
  for (const line of lines) {
    const pair = [line.from, line.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  return [...pairs.values()].flatMap(pair => {
    const breadth = pair.reduce(
      (sum, { width }) => sum + width + apart,
      -apart,
    );
    let used = -breadth / 2;
    return pair.map(line => {
      const shift = pair.length === 1 ? 0 : used + line.width / 2;
      used += line.width + apart;
      return { ...line, shift };
    });
  });
}
