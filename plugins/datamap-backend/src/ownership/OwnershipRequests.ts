import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { OwnershipRequest } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  decodeProposalCursor,
  encodeProposalCursor,
} from '../notes/proposals/proposalCursor';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import { type RequestRow, requestOf } from './OwnershipRow';

/** So many of one person may wait at once. */
const MOST_OPEN = 100;

/** A page of requests, newest first. */
export interface RequestPage<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** Of all requests that a query finds, those after a cursor, and how many there are. */
export async function pageOfRequests<Row extends RequestRow, T>(
  query: Knex.QueryBuilder,
  options: {
    columns?: string[];
    limit: number;
    cursor?: string;
    itemOf: (row: Row) => T;
  },
): Promise<RequestPage<T>> {
  const { columns = [], limit } = options;
  const after = decodeProposalCursor(options.cursor);
  const [{ count }] = await query.clone().count('* as count');
  const found: Row[] = await query
    .clone()
    .select('ownership_requests.*', ...columns)
    .modify(page => {
      if (after) {
        page.whereRaw(
          '(ownership_requests.asked_at, ownership_requests.id) < (?::timestamptz, ?::uuid)',
          [after.at, after.id],
        );
      }
    })
    .orderByRaw('ownership_requests.asked_at desc, ownership_requests.id desc')
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    items: rows.map(options.itemOf),
    totalItems: Number(count),
    pageInfo:
      found.length > limit && last
        ? {
            nextCursor: encodeProposalCursor({
              at: last.asked_at,
              id: last.id,
            }),
          }
        : {},
  };
}

/**
 * Keeps who asks to own tables, and what became of it.
 */
export class OwnershipRequests {
  static create(options: { database: Knex }): OwnershipRequests {
    return new OwnershipRequests(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Keeps a request, for the present owner to decide about. */
  async ask(
    row: WholeTableRow,
    { owner, reason, by }: { owner: string; reason: string; by: string },
  ): Promise<OwnershipRequest> {
    return await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      if (owner === row.owner) {
        throw new ConflictError(
          `'${owner}' owns the table '${row.entity_name}' already`,
        );
      }
      await this.assertFew(transaction, row, by);
      const kept: RequestRow = {
        id: randomUUID(),
        table_id: row.id,
        owned_by: owner,
        reason,
        asked_by: by,
        asked_at: new Date(),
        state: 'open',
        answer: null,
        decided_by: null,
        decided_at: null,
      };
      await transaction('ownership_requests').insert(kept);
      return requestOf(kept, by);
    });
  }

  /** Those about one table. */
  async of(
    row: Pick<WholeTableRow, 'id'>,
    options: {
      caller: string;
      onlyMine: boolean;
      state?: OwnershipRequest['state'];
      limit: number;
      cursor?: string;
    },
  ): Promise<RequestPage<OwnershipRequest>> {
    const { caller, onlyMine, state, ...page } = options;
    return await pageOfRequests(
      this.database('ownership_requests')
        .where('ownership_requests.table_id', row.id)
        .modify(query => {
          if (onlyMine) {
            query.where('ownership_requests.asked_by', caller);
          }
          if (state) {
            query.where('ownership_requests.state', state);
          }
        }),
      { ...page, itemOf: found => requestOf(found, caller) },
    );
  }

  /**
   * Finds one that waits, and keeps it from being decided twice. Throws a
   * NotFoundError where there is none, a NotAllowedError where somebody else than
   * `maker` asked, a ConflictError where it was decided.
   */
  async claim(
    transaction: Knex.Transaction,
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    id: string,
    maker?: string,
  ): Promise<RequestRow> {
    await lockRevision(transaction);
    const request: RequestRow | undefined = await transaction(
      'ownership_requests',
    )
      .where({ id, table_id: row.id })
      .forUpdate()
      .first();
    if (!request) {
      throw new NotFoundError(
        `The table '${row.entity_name}' has no request '${id}'; load its requests again`,
      );
    }
    if (maker !== undefined && request.asked_by !== maker) {
      throw new NotAllowedError(
        `The request '${id}' can be taken back by who made it only`,
      );
    }
    if (request.state !== 'open') {
      throw new ConflictError(
        `The request '${id}' is ${request.state} already; load the requests again`,
      );
    }
    return request;
  }

  /** Writes what was decided about one that was claimed. */
  async decide(
    transaction: Knex.Transaction,
    request: RequestRow,
    decision: { state: 'accepted' | 'declined'; answer?: string; by: string },
  ): Promise<OwnershipRequest> {
    const decided = {
      state: decision.state,
      answer: decision.answer ?? null,
      decided_by: decision.by,
      decided_at: new Date(),
    };
    await transaction('ownership_requests')
      .where({ id: request.id })
      .update(decided);
    return requestOf({ ...request, ...decided }, decision.by);
  }

  /** Takes one back that waits, for who made it. */
  async withdraw(
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    { id, by }: { id: string; by: string },
  ): Promise<void> {
    await this.database.transaction(async transaction => {
      await this.claim(transaction, row, id, by);
      await transaction('ownership_requests').where({ id }).delete();
    });
  }

  private async assertFew(
    transaction: Knex.Transaction,
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    by: string,
  ): Promise<void> {
    const [{ all, here }] = await transaction('ownership_requests')
      .where({ state: 'open', asked_by: by })
      .select(
        transaction.raw(
          'count(*)::int as "all", (count(*) filter (where table_id = ?))::int as here',
          [row.id],
        ),
      );
    if (here > 0) {
      throw new ConflictError(
        `A request of yours for the table '${row.entity_name}' waits already; take it back before you make another`,
      );
    }
    if (all >= MOST_OPEN) {
      throw new ConflictError(
        `${all} requests of yours wait; take one back before you make another`,
      );
    }
  }
}
