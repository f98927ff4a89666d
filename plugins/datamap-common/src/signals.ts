/**
 * The channel that says to open pages that a warehouse was read. Its messages
 * are empty: whoever hears one asks the API, which knows who may see what.
 *
 * @public
 */
export const SIGNAL_SYNC_FINISHED = 'datamap:sync-finished';
