import { DrawnLine } from './NeighbourhoodPicture';
import { Place, SizedTable } from './Place';

interface StartPlacesOptions {
  focus: string;
  /** Least distance of two tables, in pixels. */
  distance: number;
}

interface StartPlace extends Place {
  nextToFocus: boolean;
}

/**
 * Where tables begin before forces move them: those next to the focus around
 * it on two rings, so that lines to the outer one pass between the cards of the
 * inner one; what the focus leads to on the right, what leads to it on the left;
 * all others beyond the table that they came with.
 */
export function startPlaces(
  tables: SizedTable[],
  lines: DrawnLine[],
  { focus, distance }: StartPlacesOptions,
): Map<string, StartPlace> {
  const outgoing = new Set<string>();
  const next = new Set<string>();
  const linked = new Map<string, string[]>();
  for (const { ends, connections } of lines) {
    const [one, other] = ends;
    linked.set(one, [...(linked.get(one) ?? []), other]);
    linked.set(other, [...(linked.get(other) ?? []), one]);
    if (ends.includes(focus)) {
      const neighbour = one === focus ? other : one;
      next.add(neighbour);
      if (connections.some(({ from }) => from === focus)) {
        outgoing.add(neighbour);
      }
    }
  }

  const names = tables.map(({ entityName }) => entityName);
  const ring = [
    ...names.filter(name => outgoing.has(name)),
    ...names.filter(name => next.has(name) && !outgoing.has(name)),
  ];
  const places = new Map<string, StartPlace>();
  places.set(focus, { x: 0, y: 0, nextToFocus: false });
  const inner = Math.max(2, (ring.length * 1.25) / 4 / Math.PI) * distance;
  const step = (2 * Math.PI) / Math.max(1, ring.length);
  // The middle of what the focus leads to is at the right.
  const first = (-step * (outgoing.size - 1)) / 2;
  ring.forEach((name, index) => {
    const outer = ring.length > 8 && index % 2 === 1;
    const radius = outer ? inner + distance * 1.2 : inner;
    const angle = first + index * step;
    places.set(name, {
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      nextToFocus: true,
    });
  });

  const waiting = [...ring];
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const from = places.get(name)!;
    const beyond = Math.hypot(from.x, from.y) + distance * 1.5;
    const middle = Math.atan2(from.y, from.x);
    const fresh = (linked.get(name) ?? []).filter(other => !places.has(other));
    fresh.forEach((other, index) => {
      const angle = middle + (index - (fresh.length - 1) / 2) * 0.12;
      places.set(other, {
        x: beyond * Math.cos(angle),
        y: beyond * Math.sin(angle),
        nextToFocus: false,
      });
      waiting.push(other);
    });
  }
  // What no line leads to from the focus stands below, in a row.
  names
    .filter(name => !places.has(name))
    .forEach((name, index) => {
      places.set(name, {
        x: index * distance,
        y: inner * 3,
        nextToFocus: false,
      });
    });
  return places;
}
