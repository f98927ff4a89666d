import { Rectangle } from '../layout';
import { MapScene, SceneSchema, SceneTable } from './MapScene';

/** A name beside or on a thing that is drawn too small for its own. */
export interface SceneLabel {
  /** The entity name of what it names. */
  id: string;
  title: string;
  kind: 'schema' | 'table';
  /** In the map's own pixels. */
  place: Rectangle;
}

/** From which zoom on things have room for names of their own. */
export const ownNameFrom = {
  /** A card or a box so wide on the screen, in pixels. */
  table: 44,
  schema: 30,
  /** The title of a frame stands above its tables. */
  frame: 0.24,
} as const;

/** The measures of a label on the screen, in pixels. */
export const label = { size: 11, height: 18, inset: 6, widest: 200 } as const;

/** Between two labels on the screen, so that what they stand on is still seen. */
const apart = { x: 36, y: 26 };

/** Of more things than these the others are not looked at. */
const most = 600;

const tooSmall = (thing: SceneTable | SceneSchema, k: number) => {
  if (thing.kind === 'schema' && thing.isFrame) {
    return k < ownNameFrom.frame;
  }
  return thing.place.width * k < ownNameFrom[thing.kind];
};

/** What may be named, and in which order, within which bounds. */
export interface LabelOrder {
  things: Array<SceneTable | SceneSchema>;
  bounds: Rectangle;
}

/** What is named first: schemas, the large ones first, then what has most connections. */
export function labelOrder({
  schemas,
  tables,
  lines,
  bounds,
}: MapScene): LabelOrder {
  const connections = new Map<string, number>();
  for (const { from, to, count } of lines) {
    for (const id of [from, to]) {
      connections.set(id, (connections.get(id) ?? 0) + count);
    }
  }
  const weightOf = (table: SceneTable) => connections.get(table.id) ?? 0;
  const things = [
    ...[...schemas].sort(
      (a, b) =>
        Number(b.isFrame) - Number(a.isFrame) ||
        b.schema.tables - a.schema.tables,
    ),
    ...tables
      .filter(table => weightOf(table) > 1)
      .sort((a, b) => weightOf(b) - weightOf(a)),
  ].slice(0, most);
  return { things, bounds };
}

function placeOf(
  { place, ...thing }: SceneTable | SceneSchema,
  width: number,
  k: number,
  bounds: Rectangle,
): Rectangle {
  const size = { width: width / k, height: label.height / k };
  return thing.kind === 'schema' && thing.isFrame
    ? { x: place.x, y: place.y - size.height - 4 / k, ...size }
    : {
        // At the edge of the map it would be cut off where all is looked at.
        x: Math.max(
          bounds.x,
          Math.min(
            place.x + (place.width - size.width) / 2,
            bounds.x + bounds.width - size.width,
          ),
        ),
        y: place.y + (place.height - size.height) / 2,
        ...size,
      };
}

const near = (a: Rectangle, b: Rectangle, k: number) =>
  a.x < b.x + b.width + apart.x / k &&
  b.x < a.x + a.width + apart.x / k &&
  a.y < b.y + b.height + apart.y / k &&
  b.y < a.y + a.height + apart.y / k;

/**
 * Names of what is too small for its own at a zoom, the first in order first, as
 * far as none comes near another. Where the map is looked at does not matter, so
 * that no name comes or goes while it is moved.
 *
 * @param widthOf - how wide a title is on the screen, in pixels
 */
export function placeLabels(
  { things, bounds }: LabelOrder,
  k: number,
  widthOf: (title: string) => number,
): SceneLabel[] {
  const labels: SceneLabel[] = [];
  for (const thing of things) {
    if (tooSmall(thing, k)) {
      const width = Math.min(
        label.widest,
        widthOf(thing.title) + 2 * label.inset,
      );
      const place = placeOf(thing, width, k, bounds);
      if (!labels.some(other => near(place, other.place, k))) {
        const { id, title, kind } = thing;
        labels.push({ id, title, kind, place });
      }
    }
  }
  return labels;
}
