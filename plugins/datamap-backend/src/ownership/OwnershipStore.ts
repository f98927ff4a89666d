import { NotFoundError } from '@backstage/errors';
import type {
  Ownership,
  OwnershipPeriod,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import { configuredOwners, type NamedTable } from './configuredOwners';
import { giveTables } from './giveTables';
import { type OwnerRow, periodOf } from './OwnershipRow';

/** What of a table is needed to give it to somebody. */
export type OwnedTable = NamedTable & Pick<WholeTableRow, 'id' | 'entity_name'>;

/** Who owned a table before and after a decision. */
export interface GivenOwner {
  before: string;
  after: string;
}

/**
 * Keeps who owns tables by what was decided in the portal, which leads over what
 * the configuration says.
 */
export class OwnershipStore {
  static create(options: {
    database: Knex;
    warehouses: Parameters<typeof configuredOwners>[0];
  }): OwnershipStore {
    return new OwnershipStore(
      options.database,
      configuredOwners(options.warehouses),
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly configuredOwner: (table: NamedTable) => string,
  ) {}

  /** Who owns a table now, and who says so. */
  async of(
    row: WholeTableRow,
  ): Promise<Omit<Ownership, 'mayDecide' | 'askAs'>> {
    const current: OwnerRow | undefined = await this.database('table_owners')
      .where({ table_id: row.id })
      .whereNull('ended_at')
      .first();
    return current
      ? {
          owner: row.owner,
          source: 'portal',
          configured: this.configuredOwner(row),
          since: current.set_at.toISOString(),
          ...(current.set_by === null ? {} : { by: current.set_by }),
        }
      : { owner: row.owner, source: 'configuration' };
  }

  /** Gives a table to somebody. */
  async give(
    table: OwnedTable,
    { owner, by }: { owner: string; by: string },
  ): Promise<GivenOwner> {
    return await this.database.transaction(transaction =>
      this.giveWithin(transaction, table, { owner, by }),
    );
  }

  /** The same within a transaction that decides about more. */
  async giveWithin(
    transaction: Knex.Transaction,
    table: OwnedTable,
    { owner, by }: { owner: string; by: string },
  ): Promise<GivenOwner> {
    const { after, before } = await this.hold(transaction, table);
    const ended = await transaction('table_owners')
      .where({ table_id: table.id })
      .whereNull('ended_at')
      .whereNot({ owned_by: owner })
      .update({ ended_by: by, ended_at: transaction.fn.now() });
    const kept = await transaction('table_owners')
      .where({ table_id: table.id })
      .whereNull('ended_at')
      .first('id');
    if (ended > 0 || !kept) {
      await transaction('table_owners').insert({
        table_id: table.id,
        owned_by: owner,
        set_by: by,
        set_at: transaction.fn.now(),
      });
    }
    await giveTables(transaction, { tables: [{ ...table, owner }], after });
    return { before, after: owner };
  }

  /** Gives a table back to whom the configuration names. */
  async giveBack(
    table: OwnedTable,
    { by }: { by: string },
  ): Promise<GivenOwner> {
    return await this.database.transaction(async transaction => {
      const { after, before } = await this.hold(transaction, table);
      const owner = this.configuredOwner(table);
      await transaction('table_owners')
        .where({ table_id: table.id })
        .whereNull('ended_at')
        .update({ ended_by: by, ended_at: transaction.fn.now() });
      await giveTables(transaction, { tables: [{ ...table, owner }], after });
      return { before, after: owner };
    });
  }

  /** All that it was given to, newest first. */
  async history(
    { id }: Pick<WholeTableRow, 'id'>,
    { limit, before }: { limit: number; before?: string },
  ): Promise<{
    items: OwnershipPeriod[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }> {
    const all = () => this.database('table_owners').where({ table_id: id });
    const [{ count }] = await all().count('* as count');
    const rows: OwnerRow[] = await all()
      .modify(query => {
        if (before !== undefined) {
          query.where('id', '<', before);
        }
      })
      .orderBy('id', 'desc')
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(periodOf),
      totalItems: Number(count),
      pageInfo:
        rows.length > limit ? { nextCursor: page[page.length - 1].id } : {},
    };
  }

  /**
   * Takes from a person whose name is erased what she owns and what she asks for,
   * in the transaction that erases it.
   *
   * @returns how many places had the name
   */
  async forget(transaction: Knex.Transaction, person: string): Promise<number> {
    const after = await lockRevision(transaction);
    const owned: OwnedTable[] = await transaction('table_owners')
      .join('tables', 'tables.id', 'table_owners.table_id')
      .where({ owned_by: person })
      .whereNull('ended_at')
      .select(
        'tables.id',
        'tables.warehouse',
        'tables.schema_name',
        'tables.name',
        'tables.entity_name',
      );
    const ids = owned.map(({ id }) => id);
    await transaction('table_owners')
      .whereRaw('table_id = any(?::uuid[])', [ids])
      .whereNull('ended_at')
      .update({ ended_at: transaction.fn.now() });
    await giveTables(transaction, {
      tables: owned.map(table => ({
        ...table,
        owner: this.configuredOwner(table),
      })),
      after,
    });
    const asked = await transaction('ownership_requests')
      .where({ state: 'open' })
      .andWhere(request =>
        request.where({ asked_by: person }).orWhere({ owned_by: person }),
      )
      .delete();
    return owned.length + asked;
  }

  /** Keeps runs and others from writing about it, and looks who owns it. */
  private async hold(
    transaction: Knex.Transaction,
    table: OwnedTable,
  ): Promise<{ after: number; before: string }> {
    const after = await lockRevision(transaction);
    const row: { owner: string } | undefined = await transaction('tables')
      .where({ id: table.id })
      .whereNull('removed_at')
      .first('owner');
    if (!row) {
      throw new NotFoundError(
        `The table '${table.entity_name}' is not there any more; look it up in the list of tables`,
      );
    }
    return { after, before: row.owner };
  }
}
