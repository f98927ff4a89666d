import type { FailureCode } from '@datamap/plugin-datamap-common';

/** What decides whether a snapshot may replace the last good state. */
export interface SafetyValveOptions {
  /** How many tables the last good state has; 0 before the first good run. */
  previousTables: number;
  /** How many of them the snapshot no longer has. A rename is no removal. */
  removedTables: number;
  currentTables: number;
  currentSchemas: number;
  /** How many schemas with tables the last good state has and the snapshot no longer has. */
  vanishedSchemas: number;
  /** As the warning `schemas-without-usage` counted them in the last good run, where known. */
  previousSchemasWithoutUsage?: number;
  /** As that warning counts them now; 0 where there is none. */
  currentSchemasWithoutUsage: number;
  /**
   * The share of tables that may go in one run, 0 to 1. Guards against a
   * restore under way, or rights lost in a way that nothing else shows.
   */
  removedShare?: number;
  /** So many tables may always go: a share of a handful says nothing. */
  removedAtLeast?: number;
  /** A person has looked, and accepts that tables go. */
  acceptRemovals?: boolean;
}

/**
 * Why the last good state has to be kept, or nothing where the snapshot may
 * replace it: never empty by accident.
 *
 * A schema that went and one that we may no longer use look alike, apart from
 * the number of schemas that exist and that we may not use: if that rose while
 * a schema vanished (or is not 0, and nobody knows what it was), a grant was
 * lost.
 */
export function safetyValve(
  options: SafetyValveOptions,
): FailureCode | undefined {
  const {
    previousTables,
    removedTables,
    removedShare = 0.2,
    removedAtLeast = 10,
  } = options;
  if (options.acceptRemovals) {
    return undefined;
  }
  if (options.currentSchemas === 0) {
    return 'no-schema-visible';
  }
  if (options.currentTables === 0) {
    return 'no-table-visible';
  }
  if (
    options.vanishedSchemas > 0 &&
    options.currentSchemasWithoutUsage >
      (options.previousSchemasWithoutUsage ?? 0)
  ) {
    return 'grant-lost';
  }
  return removedTables > removedAtLeast &&
    removedTables > previousTables * removedShare
    ? 'too-many-removals'
    : undefined;
}
