import { DatamapMap } from '@datamap/plugin-datamap-common';
import { Pace } from './createPace';
import { boundsOf, Placement, Pull, Rectangle, Sized } from './Placement';
import { placeByForce } from './placeByForce';
import { placeTables } from './placeTables';
import { sizeOfSchema, sizeOfSchemaBeside, sizeOfTable } from './sizes';

/** Between the frame of a schema and its tables; above there is its title. */
const padding = { x: 40, top: 72, bottom: 40 };

/** Between the frame of a schema and the boxes beside it. */
const aside = 150;

/**
 * A place for everything in an answer, by entity name. The same answer gives
 * the same places.
 */
export async function placeAnswer(
  answer: DatamapMap,
  pace: Pace,
): Promise<Placement> {
  if (answer.view === 'overview' && answer.tables.length === 0) {
    return placeByForce(
      answer.schemas.map(sizeOfSchema),
      pullsOfBands(answer),
      pace,
    );
  }
  const tables = await placeTables(
    answer.tables.map(sizeOfTable),
    answer.edges.map(({ from, to }) => ({ from, to, weight: 1 })),
    pace,
  );
  return answer.view === 'schema' ? withSurroundings(answer, tables) : tables;
}

function pullsOfBands({ bands }: DatamapMap): Pull[] {
  return bands.map(({ from, to, references, reads, inherits }) => ({
    from,
    to,
    weight: references + reads + inherits,
  }));
}

/** The schema's frame around its tables, and the other schemas beside it. */
function withSurroundings(
  { focus, schemas, bands }: DatamapMap,
  tables: Placement,
): Placement {
  const own = schemas.find(({ entityName }) => entityName === focus);
  if (!own) {
    return tables;
  }
  const inner = boundsOf(tables.values());
  const frame: Rectangle = {
    x: inner.x - padding.x,
    y: inner.y - padding.top,
    width: Math.max(inner.width, 240) + 2 * padding.x,
    height: inner.height + padding.top + padding.bottom,
  };
  const comesFrom = new Set(
    bands.filter(({ to }) => to === focus).map(({ from }) => from),
  );
  const others = schemas.filter(({ entityName }) => entityName !== focus);
  const left = others.filter(({ entityName }) => comesFrom.has(entityName));
  const right = others.filter(({ entityName }) => !comesFrom.has(entityName));
  return new Map([
    [own.entityName, frame],
    ...column(left.map(sizeOfSchemaBeside), frame, 'left'),
    ...column(right.map(sizeOfSchemaBeside), frame, 'right'),
    ...tables,
  ]);
}

/** Boxes above each other beside the frame, in further columns when there are many. */
function column(
  boxes: Sized[],
  frame: Rectangle,
  side: 'left' | 'right',
): Placement {
  const placement: Placement = new Map();
  const inOne = Math.max(6, Math.floor(frame.height / 120));
  for (const [index, { id, width, height }] of boxes.entries()) {
    const away = aside + Math.floor(index / inOne) * (width + 60);
    const together = Math.min(
      inOne,
      boxes.length - Math.floor(index / inOne) * inOne,
    );
    placement.set(id, {
      x:
        side === 'left' ? frame.x - away - width : frame.x + frame.width + away,
      y:
        frame.y +
        frame.height / 2 +
        ((index % inOne) - (together - 1) / 2) * (height + 36) -
        height / 2,
      width,
      height,
    });
  }
  return placement;
}
