import { ownNameFrom, SceneSchema } from '../scene';
import { Brush } from './Brush';

const inset = 14;

/** The words' heights on the screen while the map is small, in pixels. */
const small = { title: 12, figures: 11 };

/** A schema as a box, or as a frame with its title on top. */
export function paintSchema(
  brush: Brush,
  schema: SceneSchema,
  k: number,
): void {
  const { colours } = brush;
  const { place, isFrame } = schema;
  brush.box(
    place,
    10,
    isFrame ? colours.frame : colours.card,
    colours.border,
    Math.max(1, 0.75 / k),
  );
  const size = Math.max(
    15,
    Math.min(Math.round(small.title / k), place.height * 0.3),
  );
  const figures = Math.max(
    12,
    Math.min(Math.round(small.figures / k), place.height * 0.22),
  );
  const room = place.width - 2 * inset;
  if (
    place.width * k < ownNameFrom.schema ||
    (isFrame && k < ownNameFrom.frame)
  ) {
    return;
  }
  if (!isFrame && place.height < size * 3.4) {
    brush.lines(schema.title, place.x + inset, place.y + size * 1.3, room, 2, {
      size,
      weight: 700,
      colour: colours.text,
    });
    paintShares(brush, schema, k);
    return;
  }
  const top = place.y + (isFrame ? inset : inset * 0.6) + size;
  brush.text(schema.title, place.x + inset, top, room, {
    size,
    weight: 700,
    colour: colours.text,
  });
  if (isFrame) {
    return;
  }
  // The name stands on a line of its own where that line ends above the bar.
  const tall = top + figures * 3.2 <= barOf(place, k).y;
  brush.text(
    tall ? schema.figures : `${schema.figures} · ${schema.name}`,
    place.x + inset,
    top + figures * 1.5,
    room,
    { size: figures, colour: colours.text },
  );
  if (tall && schema.name !== schema.title) {
    brush.text(schema.name, place.x + inset, top + figures * 2.9, room, {
      size: figures,
      colour: colours.quiet,
    });
  }
  paintShares(brush, schema, k);
}

function barOf(place: SceneSchema['place'], k: number) {
  const height = Math.min(Math.max(5, 3 / k), place.height / 6);
  return { y: place.y + place.height - height - 6, height };
}

/** A bar at the foot: how much of the tables is in which state. */
function paintShares(
  brush: Brush,
  { place, shares }: SceneSchema,
  k: number,
): void {
  const { context, colours } = brush;
  const { y, height } = barOf(place, k);
  const room = place.width - 2 * inset;
  let x = place.x + inset;
  for (const { health, share } of shares) {
    context.fillStyle = colours.health[health];
    context.fillRect(x, y, share * room, height);
    x += share * room;
  }
}
