import type {
  OwnershipPeriod,
  OwnershipRequest,
} from '@datamap/plugin-datamap-common';

/** A row of `table_owners`. */
export interface OwnerRow {
  /** Grows with every decision. */
  id: string;
  table_id: string;
  owned_by: string | null;
  set_by: string | null;
  set_at: Date;
  ended_by: string | null;
  ended_at: Date | null;
}

/** A row of `ownership_requests`. */
export interface RequestRow {
  id: string;
  table_id: string;
  owned_by: string | null;
  reason: string;
  asked_by: string | null;
  asked_at: Date;
  state: OwnershipRequest['state'];
  answer: string | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/** Who owned a table and for how long, as the API has it. */
export function periodOf(row: OwnerRow): OwnershipPeriod {
  return {
    from: row.set_at.toISOString(),
    ...(row.owned_by === null ? {} : { owner: row.owned_by }),
    ...(row.set_by === null ? {} : { by: row.set_by }),
    ...(row.ended_at === null ? {} : { until: row.ended_at.toISOString() }),
    ...(row.ended_by === null ? {} : { endedBy: row.ended_by }),
  };
}

/** A request as the API has it, for one who may be the one who made it. */
export function requestOf(row: RequestRow, caller: string): OwnershipRequest {
  const { id, state, reason, answer } = row;
  return {
    id,
    state,
    reason,
    at: row.asked_at.toISOString(),
    mine: row.asked_by === caller,
    ...(row.owned_by === null ? {} : { owner: row.owned_by }),
    ...(row.asked_by === null ? {} : { by: row.asked_by }),
    ...(answer === null ? {} : { answer }),
    ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
    ...(row.decided_at === null
      ? {}
      : { decidedAt: row.decided_at.toISOString() }),
  };
}
