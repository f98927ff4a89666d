import type { Knex } from 'knex';

/** A table as a run is about to write it. */
interface WrittenTable {
  id: string;
  entityName: string;
  /** What is stored of it; absent for a table that is new. */
  stored?: object;
}

interface OwnedRow {
  table_id: string;
  entity_name: string;
  owned_by: string | null;
}

/** What was decided in the portal about tables that went, by the names that they had. */
async function ownersOfGone(
  transaction: Knex.Transaction,
  options: { warehouse: string; names: string[]; except: string[] },
): Promise<Map<string, OwnedRow>> {
  const { warehouse, names, except } = options;
  if (names.length === 0) {
    return new Map();
  }
  const { rows }: { rows: OwnedRow[] } = await transaction.raw(
    `select distinct on (tables.entity_name)
            tables.id as table_id, tables.entity_name, current.owned_by
       from (select table_id from table_owners
              union select table_id from ownership_requests) as known
       join tables on tables.id = known.table_id
       left join table_owners as current
         on current.table_id = tables.id and current.ended_at is null
      where tables.warehouse = ? and tables.removed_at is not null
        and tables.entity_name = any(?::text[])
        and tables.id <> all(?::uuid[])
      order by tables.entity_name, tables.removed_at desc, tables.id`,
    [warehouse, names, except],
  );
  return new Map(rows.map(row => [row.entity_name, row]));
}

/**
 * Who owns tables that a run is about to write, by what was decided in the
 * portal. A table that comes under the name of one that went has its owner, and
 * what was asked about it.
 */
export class RunOwners {
  /** Reads them, in the transaction that writes the tables. */
  static async read(
    transaction: Knex.Transaction,
    options: {
      warehouse: string;
      tables: WrittenTable[];
      /** Tables that stand aside until they are written under another name. */
      renamed: string[];
    },
  ): Promise<RunOwners> {
    const { warehouse, tables, renamed } = options;
    const ids = tables.map(({ id }) => id);
    const own: OwnedRow[] = await transaction('table_owners')
      .whereRaw('table_id = any(?::uuid[])', [ids])
      .whereNull('ended_at')
      .select('table_id', 'owned_by');
    const owners = new Map(own.map(row => [row.table_id, row.owned_by]));
    const fresh = tables.filter(({ stored }) => stored === undefined);
    const gone = await ownersOfGone(transaction, {
      warehouse,
      names: fresh.map(({ entityName }) => entityName),
      except: [...renamed, ...ids],
    });
    const moves = new Map<string, string>();
    for (const { id, entityName } of fresh) {
      const before = gone.get(entityName);
      if (before && !owners.has(id)) {
        owners.set(id, before.owned_by);
        moves.set(before.table_id, id);
      }
    }
    return new RunOwners(owners, moves);
  }

  private constructor(
    private readonly owners: Map<string, string | null>,
    private readonly moves: Map<string, string>,
  ) {}

  /** Who owns a table; undefined where that is left to the configuration. */
  of(tableId: string): string | undefined {
    return this.owners.get(tableId) ?? undefined;
  }

  /** Writes where it hangs now; the tables have been written. */
  async write(transaction: Knex.Transaction): Promise<void> {
    if (this.moves.size === 0) {
      return;
    }
    for (const table of ['table_owners', 'ownership_requests']) {
      await transaction.raw(
        `update ?? as kept set table_id = moved.after
           from unnest(?::uuid[], ?::uuid[]) as moved (before, after)
          where kept.table_id = moved.before`,
        [table, [...this.moves.keys()], [...this.moves.values()]],
      );
    }
  }
}
