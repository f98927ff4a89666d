import { Pull, Sized } from './Placement';

/**
 * What hangs together, the largest group first and otherwise in the given
 * order. Things that nothing pulls are groups of one.
 */
export function connectedGroups<T extends Sized>(
  things: T[],
  pulls: Pull[],
): T[][] {
  const neighbours = new Map<string, string[]>(
    things.map(({ id }) => [id, []]),
  );
  for (const { from, to } of pulls) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const byId = new Map(things.map(thing => [thing.id, thing]));
  const groups: T[][] = [];
  for (const { id: start } of things) {
    if (!byId.has(start)) {
      continue;
    }
    const group: T[] = [];
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const thing = byId.get(id);
      if (thing) {
        byId.delete(id);
        group.push(thing);
        waiting.push(...(neighbours.get(id) ?? []));
      }
    }
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}
