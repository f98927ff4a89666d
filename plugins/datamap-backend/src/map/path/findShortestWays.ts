/** A reference, looked at from one of the two tables. */
export interface PathLink {
  /** The table that it was looked at from. */
  id: string;
  /** The table at the other end. */
  other: string;
  /** The constraint's name. */
  name: string;
  /** Whether the way from `id` to `other` goes from the referencing table to the referenced one. */
  outgoing: boolean;
  /** The schema and the name of `other`, which ways are ordered by. */
  schema: string;
  table: string;
}

/** A step of a way. */
export interface PathStep {
  from: string;
  to: string;
  name: string;
  forward: boolean;
}

/** Where each table leads on all shortest ways together. */
export type PathSteps = Map<string, PathStep[]>;

/** What was found from one of the two ends. */
interface Side {
  end: string;
  /** The tables that were found last, all at one distance. */
  frontier: string[];
  /** For each table that was found, the links by which it was; none for the end itself. */
  foundBy: Map<string, PathLink[]>;
}

function sideFrom(end: string): Side {
  return { end, frontier: [end], foundBy: new Map([[end, []]]) };
}

/** Takes one side one step further: all tables at the next distance, by all links. */
function advance(side: Side, links: PathLink[]): void {
  const found = new Map<string, PathLink[]>();
  for (const link of links) {
    if (!side.foundBy.has(link.other)) {
      const known = found.get(link.other);
      if (known) {
        known.push(link);
      } else {
        found.set(link.other, [link]);
      }
    }
  }
  found.forEach((by, id) => side.foundBy.set(id, by));
  side.frontier = [...found.keys()];
}

/** The steps that lead from the meeting points to the end of a side. */
function stepsOf(
  side: Side,
  meeting: string[],
  stepOf: (link: PathLink) => PathStep,
): PathStep[] {
  const steps: PathStep[] = [];
  const reached = new Set(meeting);
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const id of reached) {
    for (const link of side.foundBy.get(id) ?? []) {
      steps.push(stepOf(link));
      reached.add(link.id);
    }
  }
  return steps;
}

/** By the next table's schema and name, then by the constraint; forward before back. */
function compareSteps(
  names: Map<string, string>,
): (one: PathStep, other: PathStep) => number {
  const keyOf = ({ to, name, forward }: PathStep) =>
    `${names.get(to) ?? ''}\u0000${name}\u0000${forward ? 0 : 1}`;
  return (one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)];
    if (first === second) {
      return 0;
    }
    return first < second ? -1 : 1;
  };
}

/**
 * Finds all shortest ways between two different tables, breadth first and from
 * both ends, always the smaller one further: of a warehouse it sees what lies
 * between the two and no more, so a hub in the middle costs its own links once.
 *
 * @param readLinks - gives all links of some tables, towards tables that may be
 *   seen; it is asked once for each step
 * @returns undefined where the two do not connect
 */
export async function findShortestWays(
  ends: { from: string; to: string },
  readLinks: (ids: string[]) => Promise<PathLink[]>,
): Promise<PathSteps | undefined> {
  const from = sideFrom(ends.from);
  const to = sideFrom(ends.to);
  const names = new Map<string, string>();
  while (from.frontier.length > 0 && to.frontier.length > 0) {
    const [near, far] =
      from.frontier.length <= to.frontier.length ? [from, to] : [to, from];
    const links = await readLinks(near.frontier);
    links.forEach(({ other, schema, table }) =>
      names.set(other, `${schema}\u0000${table}`),
    );
    advance(near, links);
    const meeting = near.frontier.filter(id => far.foundBy.has(id));
    if (meeting.length > 0) {
      const steps: PathSteps = new Map();
      for (const step of [
        ...stepsOf(from, meeting, ({ id, other, name, outgoing }) => ({
          from: id,
          to: other,
          name,
          forward: outgoing,
        })),
        ...stepsOf(to, meeting, ({ id, other, name, outgoing }) => ({
          from: other,
          to: id,
          name,
          forward: !outgoing,
        })),
      ]) {
        steps.set(step.from, [...(steps.get(step.from) ?? []), step]);
      }
      steps.forEach(list => list.sort(compareSteps(names)));
      return steps;
    }
  }
  return undefined;
}
