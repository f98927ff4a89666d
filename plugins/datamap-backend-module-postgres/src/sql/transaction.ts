/**
 * Begins every transaction. `default_transaction_read_only` would be no wall;
 * this is one, before anything else is sent.
 */
export const BEGIN =
  'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Ends a transaction. */
export const COMMIT = 'COMMIT';

/** Ends a transaction in which something failed. */
export const ROLLBACK = 'ROLLBACK';
