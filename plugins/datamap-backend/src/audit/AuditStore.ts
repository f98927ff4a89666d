import type {
  AuditEvent,
  AuditOutcome,
  ListAuditEventsQuery,
} from '@datamap/plugin-datamap-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import type { Cursor } from '../api/cursor';

/** The sort of the list of events, as its cursors have it. */
export const AUDIT_SORT = '-happenedAt';

/** Characters of facts and of a reason that are kept; an import may have more. */
const LONGEST_FACTS = 20_000;
const LONGEST_REASON = 500;

/** What is on record of one thing that was done or refused. */
export interface AuditRecord {
  event: string;
  severity: AuditEvent['severity'];
  outcome: AuditOutcome;
  by?: string;
  warehouse?: string;
  table?: string;
  facts: JsonObject;
  reason?: string;
}

/** Which events are asked for. */
export type AuditFilter = Omit<ListAuditEventsQuery, 'limit' | 'cursor'>;

interface AuditRow {
  id: string;
  /** ISO 8601, with all that PostgreSQL has of it. */
  moment: string;
  happened_at: Date;
  event: string;
  severity: AuditEvent['severity'];
  outcome: AuditOutcome;
  done_by: string | null;
  warehouse: string | null;
  table_name: string | null;
  facts: JsonObject;
  reason: string | null;
}

function kept(facts: JsonObject): string {
  const text = JSON.stringify(facts).replaceAll('\\u0000', '');
  return text.length <= LONGEST_FACTS
    ? text
    : JSON.stringify({ leftOut: text.length });
}

/** What the API says of a row. */
function eventOf(row: AuditRow): AuditEvent {
  return {
    id: row.id,
    at: row.happened_at.toISOString(),
    event: row.event,
    severity: row.severity,
    outcome: row.outcome,
    ...(row.done_by !== null && { by: row.done_by }),
    ...(row.warehouse !== null && { warehouse: row.warehouse }),
    ...(row.table_name !== null && { table: row.table_name }),
    facts: row.facts,
    ...(row.reason !== null && { reason: row.reason }),
  };
}

/**
 * What people and services did and what they were refused, kept for as long as
 * the configuration says.
 */
export class AuditStore {
  static create(options: { database: Knex }): AuditStore {
    return new AuditStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  async add(record: AuditRecord): Promise<void> {
    await this.database('audit_events').insert({
      event: record.event,
      severity: record.severity,
      outcome: record.outcome,
      done_by: record.by ?? null,
      warehouse: record.warehouse ?? null,
      table_name: record.table ?? null,
      facts: this.database.raw('?::jsonb', [kept(record.facts)]),
      reason: record.reason?.slice(0, LONGEST_REASON) ?? null,
    });
  }

  /** Newest first. */
  async list(
    filter: AuditFilter,
    options: { limit: number; after?: Cursor },
  ): Promise<{ items: AuditEvent[]; next?: Cursor }> {
    const { limit, after } = options;
    const rows: AuditRow[] = await this.database('audit_events')
      .select(
        '*',
        this.database.raw(
          `to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment`,
        ),
      )
      .modify(query => {
        if (filter.event) {
          query.whereIn('event', filter.event);
        }
        if (filter.outcome) {
          query.whereIn('outcome', filter.outcome);
        }
        if (filter.by !== undefined) {
          query.where({ done_by: filter.by });
        }
        if (filter.warehouse !== undefined) {
          query.where({ warehouse: filter.warehouse });
        }
        if (filter.table !== undefined) {
          query.where({ table_name: filter.table });
        }
        if (after) {
          query.whereRaw('(happened_at, id) < (?::timestamptz, ?::uuid)', [
            after.value,
            after.id,
          ]);
        }
      })
      .orderBy([
        { column: 'happened_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(eventOf),
      ...(rows.length > limit &&
        last && {
          next: { sort: AUDIT_SORT, value: last.moment, id: last.id },
        }),
    };
  }

  /** Takes away what is too old. */
  async forget(before: Date): Promise<void> {
    await this.database('audit_events')
      .where('happened_at', '<', before)
      .delete();
  }
}
