/**
 * A generator of pseudo-random numbers that gives the same ones for the same
 * seed (mulberry32 by Tommy Ettinger, public domain).
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;

  /** A number from 0 up to 1, without 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /**
   * A whole number, both ends included.
   *
   * @param {number} from
   * @param {number} to
   */
  function between(from, to) {
    return from + Math.floor(next() * (to - from + 1));
  }

  return {
    next,
    between,
    /** @param {number} share */
    chance: share => next() < share,
    /**
     * @template T
     * @param {readonly T[]} choices
     */
    pick: choices => choices[Math.floor(next() * choices.length)],
    /** Small numbers are much more frequent: the popular few. @param {number} to */
    skewed: to => 1 + Math.floor(next() ** 2.5 * to),
    uuid() {
      const digits = Array.from({ length: 4 }, () =>
        Math.floor(next() * 2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      ).join('');
      return digits.replace(
        /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
        '$1-$2-$3-$4-$5',
      );
    },
  };
}

/** @typedef {ReturnType<typeof createRandom>} Random */
