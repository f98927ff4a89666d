import { MapScene, SceneLine } from './MapScene';

/** What stands out, by the ids of the scene. */
export interface Emphasis {
  things: Set<string>;
  lines: Set<string>;
}

/** A thing or a line, and what it touches. */
export function emphasisOf(scene: MapScene, ids: string[]): Emphasis {
  const wanted = new Set(ids);
  const touched = scene.lines.filter(
    ({ id, from, to }) => wanted.has(id) || wanted.has(from) || wanted.has(to),
  );
  const ends = (line: SceneLine) => [line.from, line.to];
  return {
    things: new Set([...ids, ...touched.flatMap(ends)]),
    lines: new Set(touched.map(({ id }) => id)),
  };
}
