import { card } from '../layout';
import { ownNameFrom, SceneTable } from '../scene';
import { Brush } from './Brush';
import { columnGlyphs, healthGlyphs } from './glyphs';

/** From here on everything is drawn; below, as much as can be read. */
const wholeFrom = 0.75;

/** The title's height on the screen while the map is small, in pixels. */
const smallTitle = 11;

const inset = 14;

/** A table's card, in the detail that the zoom allows. */
export function paintTable(brush: Brush, table: SceneTable, k: number): void {
  const { colours } = brush;
  const { place } = table;
  const stripe = Math.max(5, 3 / k);
  brush.box(place, 6, colours.card, colours.border, Math.max(1, 0.75 / k));
  brush.box(
    { ...place, width: Math.min(stripe, place.width / 6) },
    Math.min(4, stripe / 2),
    colours.health[table.table.health],
    undefined,
  );
  if (k >= wholeFrom) {
    paintHead(brush, table);
    paintColumns(brush, table);
  } else if (place.width * k >= ownNameFrom.table) {
    paintSmallHead(brush, table, k, stripe);
  }
}

/** In a size that can be read: the title, then rows and keys as far as there is room. */
function paintSmallHead(
  brush: Brush,
  { title, rows, columns, place, table: { health } }: SceneTable,
  k: number,
  stripe: number,
): void {
  const { colours } = brush;
  const size = Math.min(Math.round(smallTitle / k), place.height * 0.6);
  const line = size * 1.25;
  const room = Math.max(1, Math.floor(place.height / line - 0.2));
  const [x, width] = [
    place.x + stripe + inset / 2,
    place.width - stripe - inset,
  ];
  const sign = size * 0.9;
  brush.glyph(
    healthGlyphs[health],
    place.x + place.width - inset / 2 - sign,
    place.y + size * 0.45,
    sign,
    colours.health[health],
  );
  const taken = brush.lines(
    title,
    x,
    place.y + size * 1.3,
    width - sign * 1.2,
    room,
    { size, weight: 600, colour: colours.text },
  );
  const small = Math.round(size * 0.92);
  const asFigure = { size: small, colour: colours.text };
  const names = columns.map(({ name }) => name);
  // A figure that is cut short would be another figure.
  const figures = brush.fits(rows, width, asFigure) ? [rows] : [];
  for (const [index, text] of [...figures, ...names]
    .slice(0, room - taken)
    .entries()) {
    const y = place.y + size * 1.3 + (taken + index) * line;
    brush.text(
      text,
      x,
      y,
      width,
      index < figures.length
        ? asFigure
        : { size: small, colour: colours.quiet },
    );
  }
}

function paintHead(brush: Brush, table: SceneTable): void {
  const { colours } = brush;
  const { x, y, width } = table.place;
  const room = width - 2 * inset;
  const loops = table.loops > 0 ? `↻ ${table.loops}` : '';
  brush.text(table.title, x + inset, y + 23, room - (loops ? 32 : 0), {
    size: 14,
    weight: 600,
    colour: colours.text,
  });
  if (loops) {
    brush.text(loops, x + width - inset - 26, y + 23, 32, {
      size: 12,
      colour: colours.quiet,
    });
  }
  brush.text(table.name, x + inset, y + 41, room, {
    size: 11,
    colour: colours.quiet,
  });
  brush.glyph(
    healthGlyphs[table.table.health],
    x + inset,
    y + 49,
    11,
    colours.health[table.table.health],
  );
  const style = { size: 12, colour: colours.text };
  const figures = [`${table.rows} · ${table.kindWords}`, table.rows].find(
    text => brush.fits(text, room - 17, style),
  );
  brush.text(
    figures ?? table.kindWords,
    x + inset + 17,
    y + 59,
    room - 17,
    style,
  );
}

function paintColumns(
  brush: Brush,
  { place, columns, moreColumns }: SceneTable,
): void {
  const { colours, context } = brush;
  if (columns.length === 0 && !moreColumns) {
    return;
  }
  const { x, y, width } = place;
  const top = y + card.headHeight;
  context.fillStyle = colours.border;
  context.fillRect(x + inset, top, width - 2 * inset, 0.75);
  for (const [index, { name, marks }] of columns.entries()) {
    const bottom = top + (index + 1) * card.lineHeight;
    for (const [position, mark] of marks.slice(0, 2).entries()) {
      brush.glyph(
        columnGlyphs[mark],
        x + inset + position * 13,
        bottom - 9,
        10,
        colours.quiet,
      );
    }
    brush.text(name, x + inset + 30, bottom, width - 2 * inset - 30, {
      size: 12,
      colour: colours.text,
    });
  }
  if (moreColumns) {
    brush.text(
      moreColumns,
      x + inset + 30,
      top + (columns.length + 1) * card.lineHeight,
      width - 2 * inset - 30,
      { size: 11, colour: colours.quiet },
    );
  }
}
