/** Lets another transaction read what this one sees, as long as this one lasts. */
export const EXPORT_SNAPSHOT = 'SELECT pg_export_snapshot() AS snapshot';

export interface ExportedSnapshotRow {
  /** Such as `00000003-0000001B-1`. */
  snapshot: string;
}

/** First in a transaction: it sees what the one with that snapshot sees. */
export function importSnapshot(snapshot: string): string {
  if (!/^[\w-]+$/.test(snapshot)) {
    throw new Error(
      'The name of a snapshot has other characters than expected.',
    );
  }
  return `SET TRANSACTION SNAPSHOT '${snapshot}'`;
}

/**
 * Two connections at once are as much as a warehouse is asked for; workers
 * besides would take the processors from each other and from its users.
 */
export const WITHOUT_WORKERS =
  "SELECT set_config('max_parallel_workers_per_gather', '0', true)";
