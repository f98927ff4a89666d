import type {
  Review,
  ReviewDecision,
  TableSummary,
  Verdict,
} from '@datamap/plugin-datamap-common';
import { shortenedText } from '../meaning/shortenedText';
import type { TrustColumn } from '../trust/StoredTrust';
import { trustOf } from '../trust/trustOf';
import { resourceRef } from './entityRefs';
import { type Moments, withMoments } from './moments';
import type { TableRow } from './TableRow';

/** The longest description in a list, in characters; a table by itself has the whole. */
const LONGEST_DESCRIPTION = 300;

/** The columns of a review that stands beside a table in a query. */
export interface ReviewColumns {
  review_decision: ReviewDecision | null;
  review_note: string | null;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  review_verdict_revision: string | null;
}

/** A table as a list reads it. */
export type TableListRow = Pick<
  TableRow,
  | 'id'
  | 'warehouse'
  | 'schema_name'
  | 'schema_entity_name'
  | 'name'
  | 'entity_name'
  | 'title'
  | 'title_source'
  | 'description'
  | 'kind'
  | 'owner'
  | 'assessment'
  | 'health'
  | 'verdict_revision'
  | 'changed_at'
  | 'changed_parts'
> &
  ReviewColumns &
  TrustColumn & { moments: Moments };

/** The review of a table, if there is one; active while the verdicts are those it was about. */
export function reviewOf(
  row: ReviewColumns & { verdict_revision: string },
): Review | undefined {
  if (!row.review_decision || !row.reviewed_by || !row.reviewed_at) {
    return undefined;
  }
  return {
    decision: row.review_decision,
    ...(row.review_note === null ? {} : { note: row.review_note }),
    by: row.reviewed_by,
    at: row.reviewed_at.toISOString(),
    active: row.review_verdict_revision === row.verdict_revision,
  };
}

/** Evidence that names other tables, for those who may not see all of them. */
const NAMING_FACTS = ['sources', 'original'];

/** The verdicts without the evidence that names other tables. */
export function withoutNames(verdicts: Verdict[]): Verdict[] {
  return verdicts.map(verdict => ({
    ...verdict,
    evidence: verdict.evidence.filter(
      ({ fact }) => !NAMING_FACTS.includes(fact),
    ),
  }));
}

/**
 * A table as lists show it.
 *
 * @param showNames - whether its verdicts may name other tables
 */
export function tableSummaryOf(
  row: TableListRow,
  showNames: boolean,
): TableSummary {
  const assessment = withMoments(row.assessment, row.moments);
  const { rows, size, lastUpdated } = assessment;
  const verdicts = showNames
    ? assessment.verdicts
    : withoutNames(assessment.verdicts);
  const review = reviewOf(row);
  const trust = trustOf(row.trust, new Date());
  return {
    entityRef: resourceRef(row.warehouse, row.entity_name),
    entityName: row.entity_name,
    warehouse: row.warehouse,
    schema: row.schema_name,
    schemaEntityName: row.schema_entity_name,
    name: row.name,
    title: row.title,
    kind: row.kind,
    ...(row.description === null
      ? {}
      : { description: shortenedText(row.description, LONGEST_DESCRIPTION) }),
    owner: row.owner,
    rows,
    size,
    lastUpdated,
    health: row.health,
    ...(verdicts.length > 0 ? { verdict: verdicts[0] } : {}),
    ...(review ? { review } : {}),
    ...(trust ? { trust } : {}),
    ...(row.changed_at && row.changed_parts
      ? {
          lastChange: {
            at: row.changed_at.toISOString(),
            parts: row.changed_parts,
          },
        }
      : {}),
  };
}
