/** Fewer gaps than this are no rhythm. */
const FEWEST_GAPS = 4;

/**
 * How a table was updated so far.
 */
export interface Rhythm {
  /** The median time between two updates, in milliseconds. */
  usual: number;
  /** The longest time between two updates, in milliseconds. */
  longest: number;
  /** How many updates this is known from. */
  updates: number;
}

/**
 * How often something happens, by the moments at which it did (in
 * milliseconds, the newest first); undefined where they are too few to say.
 */
export function rhythmOf(moments: number[]): Rhythm | undefined {
  const gaps = moments
    .slice(1)
    .map((moment, index) => moments[index] - moment)
    .sort((one, other) => one - other);
  if (gaps.length < FEWEST_GAPS) {
    return undefined;
  }
  const middle = gaps.length / 2;
  return {
    usual: (gaps[Math.ceil(middle) - 1] + gaps[Math.floor(middle)]) / 2,
    longest: gaps[gaps.length - 1],
    updates: moments.length,
  };
}
