import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/**
 * A materialized view WITH NO DATA: it cannot be read until it is refreshed
 * (PostgreSQL documentation, CREATE MATERIALIZED VIEW; `relispopulated`).
 */
export const notPopulated: VerdictRule = ({ reading, rows }) =>
  rows.method === 'not-populated'
    ? {
        verdict: 'not-populated',
        grade: 'exact',
        evidence: evidenceOf(reading, [
          'relkind',
          'relispopulated',
          'sources',
          'main_fork_bytes',
        ]),
        explanationKey: 'verdict.not-populated',
      }
    : undefined;
