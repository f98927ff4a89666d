import type { VerdictContext } from './types';

/**
 * Whether a number of rows should be known and is not. Not so for what keeps
 * its rows elsewhere, or waits to be filled: that has a verdict of its own.
 */
export function isUncounted({ rows }: VerdictContext): boolean {
  return (
    rows.grade === 'unknown' &&
    rows.method !== 'nothing-stored' &&
    rows.method !== 'stored-elsewhere' &&
    rows.method !== 'not-populated'
  );
}
