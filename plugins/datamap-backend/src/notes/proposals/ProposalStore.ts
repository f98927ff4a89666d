import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type {
  NoteProposal,
  NoteProposalInput,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { lockRevision } from '../../store/revision';
import type { WholeTableRow } from '../../store/TableStore';
import { notedTarget } from '../notedTarget';
import {
  decodeProposalCursor,
  encodeProposalCursor,
  type ProposalCursor,
} from './proposalCursor';
import { type ProposalRow, proposalOf } from './ProposalRow';

/** So many of one person about one table may wait at once. */
const MOST_OPEN = 20;

/** Which proposals of a table are asked for. */
export interface ProposalQuery {
  /** Who asks. */
  caller: string;
  /** Only her own. */
  onlyMine: boolean;
  state?: NoteProposal['state'];
  limit: number;
  cursor?: string;
}

/** A page of proposals, newest first. */
export interface ProposalPage<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** Of all proposals that a query finds, those after a cursor, and how many there are. */
export async function pageOfProposals<Row extends ProposalRow>(
  query: Knex.QueryBuilder,
  columns: Array<string | Knex.Raw>,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<{ rows: Row[]; totalItems: number; nextCursor?: string }> {
  const after: ProposalCursor | undefined = decodeProposalCursor(cursor);
  const [{ count }] = await query.clone().count('* as count');
  const found: Row[] = await query
    .clone()
    .select('note_proposals.*', 'notes.column_name', ...columns)
    .modify(page => {
      if (after) {
        page.whereRaw(
          '(note_proposals.proposed_at, note_proposals.id) < (?::timestamptz, ?::uuid)',
          [after.at, after.id],
        );
      }
    })
    .orderByRaw('note_proposals.proposed_at desc, note_proposals.id desc')
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    totalItems: Number(count),
    ...(found.length > limit && last
      ? {
          nextCursor: encodeProposalCursor({
            at: last.proposed_at,
            id: last.id,
          }),
        }
      : {}),
  };
}

/**
 * Keeps what readers propose for notes, and what owners made of it.
 */
export class ProposalStore {
  static create(options: { database: Knex }): ProposalStore {
    return new ProposalStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Keeps a proposal, for the owner to decide about. */
  async propose(
    row: WholeTableRow,
    proposal: NoteProposalInput & { column?: string; by: string },
  ): Promise<NoteProposal> {
    const { column, by, title, description, message } = proposal;
    return await this.database.transaction(async transaction => {
      // Whoever makes a place for a note does so one after the other.
      await lockRevision(transaction);
      const target = await notedTarget(transaction, row, column);
      await this.assertFew(transaction, row, by);
      const noteId = target.row?.id ?? randomUUID();
      if (!target.row) {
        await transaction('notes').insert({
          id: noteId,
          words: {},
          revision: 0,
          ...target.place,
        });
      }
      const kept = {
        id: randomUUID(),
        note_id: noteId,
        title: title ?? null,
        description: description ?? null,
        message: message ?? null,
        proposed_by: by,
        proposed_at: new Date(),
        state: 'open' as const,
        answer: null,
        decided_by: null,
        decided_at: null,
      };
      await transaction('note_proposals').insert(kept);
      return proposalOf({ ...kept, column_name: column ?? null }, by);
    });
  }

  /** Those of one table and its columns. */
  async of(
    row: Pick<WholeTableRow, 'id'>,
    { caller, onlyMine, state, ...page }: ProposalQuery,
  ): Promise<ProposalPage<NoteProposal>> {
    const query = this.ofTable(this.database, row).modify(asked => {
      if (onlyMine) {
        asked.where('note_proposals.proposed_by', caller);
      }
      if (state) {
        asked.where('note_proposals.state', state);
      }
    });
    const { rows, totalItems, nextCursor } = await pageOfProposals(
      query,
      [],
      page,
    );
    return {
      items: rows.map(found => proposalOf(found, caller)),
      totalItems,
      pageInfo: nextCursor === undefined ? {} : { nextCursor },
    };
  }

  /**
   * Finds one that waits, and keeps it from being decided twice. Throws a
   * NotFoundError where there is none, a NotAllowedError where somebody else than
   * `maker` made it, a ConflictError where it was decided.
   */
  async claim(
    transaction: Knex.Transaction,
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    id: string,
    maker?: string,
  ): Promise<ProposalRow> {
    await lockRevision(transaction);
    const proposal: ProposalRow | undefined = await this.ofTable(
      transaction,
      row,
    )
      .where('note_proposals.id', id)
      .select('note_proposals.*', 'notes.column_name')
      .forUpdate('note_proposals')
      .first();
    if (!proposal) {
      throw new NotFoundError(
        `The table '${row.entity_name}' has no proposal '${id}'; load its proposals again`,
      );
    }
    if (maker !== undefined && proposal.proposed_by !== maker) {
      throw new NotAllowedError(
        `The proposal '${id}' can be taken back by who made it only`,
      );
    }
    if (proposal.state !== 'open') {
      throw new ConflictError(
        `The proposal '${id}' is ${proposal.state} already; load the proposals again`,
      );
    }
    return proposal;
  }

  /** Writes what was decided about one that was claimed. */
  async decide(
    transaction: Knex.Transaction,
    proposal: ProposalRow,
    decision: {
      state: 'accepted' | 'declined';
      answer?: string;
      by: string;
    },
  ): Promise<NoteProposal> {
    const decided = {
      state: decision.state,
      answer: decision.answer ?? null,
      decided_by: decision.by,
      decided_at: new Date(),
    };
    await transaction('note_proposals')
      .where({ id: proposal.id })
      .update(decided);
    return proposalOf({ ...proposal, ...decided }, decision.by);
  }

  /** Takes one back that waits, for who made it. */
  async withdraw(
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    { id, by }: { id: string; by: string },
  ): Promise<NoteProposal> {
    return await this.database.transaction(async transaction => {
      const proposal = await this.claim(transaction, row, id, by);
      await transaction('note_proposals').where({ id }).delete();
      return proposalOf(proposal, by);
    });
  }

  private ofTable(
    database: Knex,
    row: Pick<WholeTableRow, 'id'>,
  ): Knex.QueryBuilder {
    // What is about a column that is gone waits with its note.
    return database('note_proposals')
      .join('notes', 'notes.id', 'note_proposals.note_id')
      .where('notes.table_id', row.id)
      .whereNotNull('notes.attnum');
  }

  private async assertFew(
    transaction: Knex.Transaction,
    row: Pick<WholeTableRow, 'id' | 'entity_name'>,
    by: string,
  ): Promise<void> {
    const [{ count }] = await this.ofTable(transaction, row)
      .where({ state: 'open', proposed_by: by })
      .count('* as count');
    if (Number(count) >= MOST_OPEN) {
      throw new ConflictError(
        `${count} proposals of yours for the table '${row.entity_name}' wait for its owner; take one back before you make another`,
      );
    }
  }
}
