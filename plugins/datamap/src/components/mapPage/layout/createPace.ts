/** Awaited between two steps of a long calculation. */
export type Pace = () => Promise<void>;

/** So long may a calculation keep the page waiting, in milliseconds. */
const longest = 24;

/**
 * Lets the page have its turn whenever a calculation has had the main thread
 * for a while, and ends the calculation when it is no longer wanted.
 */
export function createPace(signal: AbortSignal): Pace {
  let turnBegan = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - turnBegan > longest) {
      await new Promise(resolve => setTimeout(resolve));
      signal.throwIfAborted();
      turnBegan = performance.now();
    }
  };
}
