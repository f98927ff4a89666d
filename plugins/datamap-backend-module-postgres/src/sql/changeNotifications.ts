/**
 * Hears of changes that the event triggers of
 * `examples/change-notifications` tell of. Sent outside a transaction, so that
 * nothing is held while nothing happens.
 */
export const LISTEN = 'LISTEN datamap_changed';

/** Whether the server still answers, once a minute. */
export const STILL_THERE = 'SELECT 1 AS still_there';
