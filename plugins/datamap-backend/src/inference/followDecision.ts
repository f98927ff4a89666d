import { inferenceId } from './inferenceId';
import type { InferenceDecisionRow } from './InferenceRows';
import type { InferenceColumn } from './types';

/** One side of a decision as it is now. */
export interface DecisionSide {
  columns: InferenceColumn[];
  identity: string | undefined;
}

interface SideBefore {
  columns: number[];
  names: string[];
  identity: string | null;
}

function follow(
  before: SideBefore,
  now: DecisionSide,
): InferenceColumn[] | undefined {
  const byNumber = before.identity !== null && before.identity === now.identity;
  const found = byNumber
    ? before.columns.map(attnum =>
        now.columns.find(column => column.attnum === attnum),
      )
    : before.names.map(name =>
        now.columns.find(column => column.name === name),
      );
  const columns = found.filter(column => column !== undefined);
  return columns.length === found.length ? columns : undefined;
}

/**
 * Follows a decision to where its columns are now: through renames by their
 * numbers, and by their names where the numbers are of another object, as after
 * a restore. Undefined while a column is gone: the decision is kept, in case it
 * comes back.
 */
export function followDecision(
  decision: InferenceDecisionRow,
  sides: { from: DecisionSide; to: DecisionSide },
): InferenceDecisionRow | undefined {
  const from = follow(
    {
      columns: decision.from_columns,
      names: decision.from_names,
      identity: decision.from_identity,
    },
    sides.from,
  );
  const to = follow(
    {
      columns: decision.to_columns,
      names: decision.to_names,
      identity: decision.to_identity,
    },
    sides.to,
  );
  if (!from || !to) {
    return undefined;
  }
  const ends = {
    from_table: decision.from_table,
    to_table: decision.to_table,
    from_columns: from.map(({ attnum }) => attnum),
    to_columns: to.map(({ attnum }) => attnum),
  };
  return {
    ...decision,
    ...ends,
    id: inferenceId(ends),
    from_names: from.map(({ name }) => name),
    to_names: to.map(({ name }) => name),
    from_identity: sides.from.identity ?? null,
    to_identity: sides.to.identity ?? null,
  };
}
