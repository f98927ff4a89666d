import { Emphasis, MapScene, SceneLine } from '../scene';
import { Brush } from './Brush';
import { paintLabels } from './paintLabels';
import { paintSchema } from './paintSchema';
import { paintTable } from './paintTable';
import { boundsOfCurve, overlap, Room, seenIn, View } from './View';

interface Looking {
  view: View;
  room: Room;
  /** Pixels of the screen for each pixel of the page. */
  ratio: number;
}

/** How strong a thing is that steps back. */
const faint = 0.22;

/** Arrows are drawn from this zoom on. */
const arrowsFrom = 0.25;

/** No line is thinner than this on the screen. */
const thinnest = 0.75;

const widthOf = ({ width }: SceneLine, k: number) =>
  Math.max(width, thinnest / k);

/** Draws all of a scene that a view shows, in the detail that its zoom allows. */
export function paintMap(
  brush: Brush,
  scene: MapScene,
  { view, room, ratio }: Looking,
  emphasis?: Emphasis,
): void {
  const { context, colours } = brush;
  const seen = seenIn(view, room);
  const strength = (stands: boolean | undefined) => {
    context.globalAlpha = stands === false ? faint : 1;
  };
  brush.begin(view, ratio);
  context.textBaseline = 'alphabetic';
  for (const schema of scene.schemas) {
    if (schema.isFrame && overlap(schema.place, seen)) {
      paintSchema(brush, schema, view.k);
    }
  }
  for (const line of scene.lines) {
    if (overlap(boundsOfCurve(line.curve), seen)) {
      strength(emphasis?.lines.has(line.id));
      brush.line(
        line,
        widthOf(line, view.k),
        colours.lines[line.type],
        view.k >= arrowsFrom,
      );
    }
  }
  for (const schema of scene.schemas) {
    if (!schema.isFrame && overlap(schema.place, seen)) {
      strength(emphasis?.things.has(schema.id));
      paintSchema(brush, schema, view.k);
    }
  }
  for (const table of scene.tables) {
    if (overlap(table.place, seen)) {
      strength(emphasis?.things.has(table.id));
      paintTable(brush, table, view.k);
    }
  }
  paintLabels(brush, scene, view.k, id => strength(emphasis?.things.has(id)));
}

interface Highlights {
  selected?: string;
  /** Whether the canvas has the focus, so that the ring is drawn stronger. */
  focused: boolean;
  /** What stands out now, such as what the pointer is on. */
  emphasis?: Emphasis;
}

/** Draws what stands out, on a canvas of its own above the map. */
export function paintHighlights(
  brush: Brush,
  scene: MapScene,
  { view, room, ratio }: Looking,
  { selected, focused, emphasis }: Highlights,
): void {
  const { colours } = brush;
  const seen = seenIn(view, room);
  const pixel = 1 / view.k;
  const ring = focused ? 4 : 2.5;
  brush.begin(view, ratio);
  for (const line of scene.lines) {
    if (
      emphasis?.lines.has(line.id) &&
      overlap(boundsOfCurve(line.curve), seen)
    ) {
      brush.line(
        line,
        Math.max(line.width + 1, 2 * pixel),
        colours.accent,
        view.k >= 0.12,
      );
    }
  }
  // Lines pass below cards, as they do on the map itself.
  for (const { place, ...thing } of [...scene.schemas, ...scene.tables]) {
    if (!('isFrame' in thing && thing.isFrame) && overlap(place, seen)) {
      brush.context.clearRect(place.x, place.y, place.width, place.height);
    }
  }
  for (const { id, place, kind } of [...scene.schemas, ...scene.tables]) {
    if (id !== selected && !emphasis?.things.has(id)) {
      continue;
    }
    const away = (id === selected ? 4 : 1) * pixel;
    brush.box(
      {
        x: place.x - away,
        y: place.y - away,
        width: place.width + 2 * away,
        height: place.height + 2 * away,
      },
      kind === 'table' ? 6 : 10,
      undefined,
      colours.accent,
      (id === selected ? ring : 1.5) * pixel,
    );
  }
}
