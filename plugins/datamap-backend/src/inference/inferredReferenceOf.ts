import type {
  InferenceConfidence,
  InferredReference,
  InferredReferenceDecision,
} from '@datamap/plugin-datamap-common';
import { columnName } from '../store/foreignKeys';
import { type LinkedTable, linkOf } from '../store/TableLinks';
import type { TableRow } from '../store/TableRow';
import type {
  InferenceDecisionRow,
  InferredReferenceRow,
} from './InferenceRows';

type DecisionColumns = Pick<
  InferenceDecisionRow,
  'decision' | 'decided_by' | 'decided_at'
>;

/** A suggestion with the table at its other end, and what people decided. */
export type InferredRow = InferredReferenceRow &
  Pick<
    TableRow,
    | 'oid'
    | 'warehouse'
    | 'schema_name'
    | 'name'
    | 'entity_name'
    | 'title'
    | 'structure'
  > &
  (DecisionColumns | { [column in keyof DecisionColumns]: null });

/** From this score on, a suggestion is likely. */
const LIKELY = 70;

/** How much speaks for a suggestion of this score. */
export function confidenceOf(score: number): InferenceConfidence {
  return score >= LIKELY ? 'likely' : 'possible';
}

/** A decision as the API shows it. */
export function decisionOf(row: DecisionColumns): InferredReferenceDecision {
  return {
    decision: row.decision,
    by: row.decided_by,
    at: row.decided_at.toISOString(),
  };
}

/** A suggestion as the API shows it, seen from one of its tables. */
export function inferredReferenceOf(
  row: InferredRow,
  options: { table: LinkedTable; outgoing: boolean },
): InferredReference {
  const { table, outgoing } = options;
  const [from, to] = outgoing
    ? [table.relation, row.structure]
    : [row.structure, table.relation];
  return {
    id: row.id,
    table: table.link,
    otherTable: linkOf(row),
    columns: row.from_columns.map((attnum, index) => ({
      from: columnName(from, attnum),
      to: columnName(to, row.to_columns[index]),
    })),
    score: row.score,
    confidence: confidenceOf(row.score),
    rank: row.rank,
    reasons: row.reasons,
    ...(row.read_as === null ? {} : { readAs: row.read_as }),
    ...(row.decision === null ? {} : { decision: decisionOf(row) }),
  };
}
