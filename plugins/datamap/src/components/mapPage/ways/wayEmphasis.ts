import { JoinPath } from '@datamap/plugin-datamap-common';
import { Emphasis, MapScene } from '../scene';

/** A way stands out: its tables, and the lines that have its steps; none while it is not all there. */
export function wayEmphasis(
  scene: MapScene,
  { steps }: JoinPath,
): Emphasis | undefined {
  const edges = new Set(steps.map(({ edge }) => edge.id));
  const names = new Set(steps.flatMap(({ edge }) => [edge.from, edge.to]));
  const things = scene.tables.filter(({ id }) => names.has(id));
  const lines = scene.lines.filter(line =>
    line.edges.some(({ id }) => edges.has(id)),
  );
  return things.length === names.size
    ? {
        things: new Set(things.map(({ id }) => id)),
        lines: new Set(lines.map(({ id }) => id)),
      }
    : undefined;
}
