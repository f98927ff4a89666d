import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  Successor,
  TableTrust,
  TrustStatement,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import { findSuccessor, readSuccessor } from './readSuccessor';
import type { TrustConfig } from './readTrustConfig';
import { refreshTrust } from './refreshTrust';
import {
  type StoredTrust,
  TRUST_COLUMN,
  type TrustEnd,
  type TrustKind,
} from './StoredTrust';
import { trustOf } from './trustOf';
import { type TrustVersionRow, trustStatementOf } from './trustStatementOf';

/** What of a table is needed to say something of it. */
type TrustedTable = Pick<WholeTableRow, 'id' | 'warehouse' | 'entity_name'>;

/** What is said of a table before and after somebody said something. */
export interface SaidTrust {
  before: TableTrust;
  after: TableTrust;
}

/** Why a table is being retired, from when on, and what to use instead. */
export interface DeprecationWords {
  sentence: string;
  /** A day, such as `2026-12-31`. */
  goneFrom?: string;
  /** The entity ref of the table to use instead. */
  successor?: string;
}

/**
 * Reads and writes what owners say of relying on a table.
 */
export class TrustStore {
  static create(options: { database: Knex; config: TrustConfig }): TrustStore {
    return new TrustStore(options.database, options.config);
  }

  private constructor(
    private readonly database: Knex,
    private readonly config: TrustConfig,
  ) {}

  /** What is said of a table now, its successor as far as the caller may read it. */
  async of(
    row: Pick<WholeTableRow, 'trust'>,
    visibility: Visibility,
  ): Promise<TableTrust | undefined> {
    return trustOf(
      row.trust,
      new Date(),
      await this.successorOf(row.trust, visibility),
    );
  }

  /**
   * Certifies a table, or confirms that it still is. Throws a ConflictError
   * where it is being retired.
   */
  async certify(
    table: TrustedTable,
    options: { sentence: string; by: string; visibility: Visibility },
  ): Promise<SaidTrust> {
    const { sentence, by, visibility } = options;
    return await this.change(table, visibility, async (transaction, before) => {
      if (before.deprecation) {
        throw new ConflictError(
          `The table '${table.entity_name}' is being retired; take that back before it is certified`,
        );
      }
      await this.end(transaction, table, {
        kinds: ['certification'],
        how: 'replaced',
        by,
      });
      await transaction('trust_statements').insert({
        table_id: table.id,
        kind: 'certification',
        sentence,
        due_at: transaction.raw(`now() + make_interval(months => ?)`, [
          this.config.confirmAfterMonths,
        ]),
        said_by: by,
        said_at: transaction.raw('now()'),
      });
    });
  }

  /**
   * Says that a table is being retired, which ends what it was certified for.
   *
   * Throws an InputError where the table to use instead is not there, is hidden
   * from the caller, is the table itself or is being retired too.
   */
  async deprecate(
    table: TrustedTable,
    options: { words: DeprecationWords; by: string; visibility: Visibility },
  ): Promise<SaidTrust> {
    const { words, by, visibility } = options;
    return await this.change(table, visibility, async transaction => {
      const successorId = await this.successorId(transaction, {
        table,
        successor: words.successor,
        visibility,
      });
      await this.end(transaction, table, {
        kinds: ['certification'],
        how: 'deprecated',
        by,
      });
      await this.end(transaction, table, {
        kinds: ['deprecation'],
        how: 'replaced',
        by,
      });
      await transaction('trust_statements').insert({
        table_id: table.id,
        kind: 'deprecation',
        sentence: words.sentence,
        successor_id: successorId ?? null,
        gone_from: words.goneFrom ?? null,
        said_by: by,
        said_at: transaction.raw('now()'),
      });
    });
  }

  /** Takes back what is said of a table, if it is. */
  async withdraw(
    table: TrustedTable,
    options: { kind: TrustKind; by: string; visibility: Visibility },
  ): Promise<SaidTrust> {
    const { kind, by, visibility } = options;
    return await this.change(table, visibility, transaction =>
      this.end(transaction, table, { kinds: [kind], how: 'withdrawn', by }),
    );
  }

  /** All that was ever said of a table, newest first. */
  async history(
    table: Pick<WholeTableRow, 'id'>,
    options: { limit: number; before?: string },
  ): Promise<{
    items: TrustStatement[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }> {
    const { limit, before } = options;
    const said = () =>
      this.database('trust_statements').where({ table_id: table.id });
    const [{ count }] = await said().count('* as count');
    const rows: TrustVersionRow[] = await said()
      .select('*', this.database.raw('gone_from::text as gone_from'))
      .modify(query => {
        if (before !== undefined) {
          query.where('id', '<', before);
        }
      })
      .orderBy('id', 'desc')
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(trustStatementOf),
      totalItems: Number(count),
      pageInfo:
        rows.length > limit ? { nextCursor: page[page.length - 1].id } : {},
    };
  }

  private async change(
    table: TrustedTable,
    visibility: Visibility,
    write: (
      transaction: Knex.Transaction,
      before: StoredTrust,
    ) => Promise<unknown>,
  ): Promise<SaidTrust> {
    return await this.database.transaction(async transaction => {
      // Whoever says something, or writes what a run found, does so one after the other.
      const after = await lockRevision(transaction);
      const now = new Date();
      const before = await this.stored(transaction, table);
      const shownBefore = await this.successorOf(
        before,
        visibility,
        transaction,
      );
      await write(transaction, before);
      const stored = await this.stored(transaction, table);
      await refreshTrust(transaction, {
        table,
        after,
        isOther: Boolean(before.deprecation) !== Boolean(stored.deprecation),
      });
      return {
        before: trustOf(before, now, shownBefore) ?? {},
        after:
          trustOf(
            stored,
            now,
            await this.successorOf(stored, visibility, transaction),
          ) ?? {},
      };
    });
  }

  private async stored(
    transaction: Knex.Transaction,
    table: TrustedTable,
  ): Promise<StoredTrust> {
    const row: { trust: StoredTrust | null } | undefined = await transaction(
      'tables',
    )
      .where({ id: table.id })
      .whereNull('removed_at')
      .first(transaction.raw(TRUST_COLUMN));
    if (!row) {
      throw new NotFoundError(
        `The table '${table.entity_name}' is not there any more; look it up in the list of tables`,
      );
    }
    return row.trust ?? {};
  }

  private async end(
    transaction: Knex.Transaction,
    table: TrustedTable,
    options: { kinds: TrustKind[]; how: TrustEnd; by: string },
  ): Promise<void> {
    const { kinds, how, by } = options;
    await transaction('trust_statements')
      .where({ table_id: table.id })
      .whereIn('kind', kinds)
      .whereNull('ended_at')
      .update({
        ended_how: how,
        ended_by: by,
        ended_at: transaction.raw('now()'),
      });
  }

  private async successorOf(
    stored: StoredTrust | null,
    visibility: Visibility,
    database: Knex = this.database,
  ): Promise<Successor | undefined> {
    const id = stored?.deprecation?.successorId;
    return id === undefined
      ? undefined
      : await readSuccessor(database, { visibility, id });
  }

  private async successorId(
    transaction: Knex.Transaction,
    options: {
      table: TrustedTable;
      successor: string | undefined;
      visibility: Visibility;
    },
  ): Promise<string | undefined> {
    const { table, successor, visibility } = options;
    if (successor === undefined) {
      return undefined;
    }
    const found = await findSuccessor(transaction, {
      visibility,
      entityRef: successor,
    });
    if (!found) {
      throw new InputError(
        `There is no table '${successor}' to use instead, or you may not see it; look it up in the list of tables`,
      );
    }
    if (found.id === table.id) {
      throw new InputError(
        `The table '${table.entity_name}' cannot be used instead of itself; name another one`,
      );
    }
    if (found.trust?.deprecation) {
      throw new InputError(
        `The table '${successor}' is being retired too; name one that stays`,
      );
    }
    return found.id;
  }
}
