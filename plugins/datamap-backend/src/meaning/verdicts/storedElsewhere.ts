import { measureStoringRelations } from '../measureRows';
import { evidenceOf } from './evidenceOf';
import type { VerdictContext, VerdictRule } from './types';

/**
 * The rows lie in another database: a foreign table, or a partitioned table
 * whose foreign leaves alone keep its number from being known.
 */
export const storedElsewhere: VerdictRule = context =>
  isStoredElsewhere(context)
    ? {
        verdict: 'stored-elsewhere',
        grade: 'exact',
        evidence: evidenceOf(context.reading, ['relkind', 'foreign_server']),
        explanationKey: 'verdict.stored-elsewhere',
      }
    : undefined;

/** Whether rows lie in another database and nothing else keeps the number unknown. */
export function isStoredElsewhere({
  reading,
  rows,
  previous,
}: VerdictContext): boolean {
  return (
    rows.method === 'stored-elsewhere' ||
    (rows.grade === 'unknown' &&
      reading.parts.some(({ part }) => part.kind === 'foreign-table') &&
      measureStoringRelations(reading, previous).every(
        part => part.rows.grade !== 'unknown',
      ))
  );
}
