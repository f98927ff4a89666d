/**
 * What to gather around the tables that are asked for.
 */
export interface Choice {
  /** In the middle, or all tables of a schema; in the answer whatever the limit. */
  start: string[];
  /** How many steps from the start everybody's neighbours are wanted. */
  hops: number;
  /** Tables whose neighbours are wanted as well, as soon as they are in the answer. */
  expand: string[];
  /** How many tables there are at most. */
  limit: number;
}

/**
 * Gathers tables around others, the nearest first. What a person has expanded
 * comes before the second hop: she has asked for it, the second hop is only a
 * wider look.
 *
 * @param readNearest - gives the first neighbours of some tables
 * @returns the tables in the order in which they were found, and which of the
 *   expanded ones are among them
 */
export async function chooseTables(
  choice: Choice,
  readNearest: (ids: string[]) => Promise<string[]>,
): Promise<{ chosen: string[]; expanded: string[] }> {
  const chosen = new Set(choice.start);
  const expanded = new Set<string>();

  const addNeighbours = async (ids: string[]): Promise<string[]> => {
    if (ids.length === 0 || chosen.size >= choice.limit) {
      return [];
    }
    const added: string[] = [];
    for (const id of await readNearest(ids)) {
      if (chosen.size < choice.limit && !chosen.has(id)) {
        chosen.add(id);
        added.push(id);
      }
    }
    return added;
  };
  const addExpanded = async (): Promise<void> => {
    const ready = choice.expand.filter(
      id => chosen.has(id) && !expanded.has(id),
    );
    if (ready.length > 0) {
      ready.forEach(id => expanded.add(id));
      await addNeighbours(ready);
      await addExpanded();
    }
  };

  let nearest = choice.start;
  for (let hop = 1; hop <= choice.hops; hop += 1) {
    nearest = await addNeighbours(nearest);
    await addExpanded();
  }
  await addExpanded();
  return { chosen: [...chosen], expanded: [...expanded] };
}
