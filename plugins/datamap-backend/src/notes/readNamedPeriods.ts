import type {
  RelationSnapshot,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';

/** A table as a run found it, before it is written. */
export interface FoundTable {
  id: string;
  outline: { oid: number };
  /** Absent where it did not have to be read. */
  relation?: Pick<RelationSnapshot, 'columns'>;
}

interface NamedRow {
  table_id: string;
  name: string;
  attnum: number | null;
  identity: string | null;
}

/**
 * The columns that people named for the periods of the tables of a warehouse, by
 * object id, as they are called now: a column that was renamed since is found by
 * its number.
 */
export async function readNamedPeriods(
  database: Knex,
  options: {
    warehouse: string;
    server: WarehouseServer;
    tables: FoundTable[];
  },
): Promise<Map<number, string>> {
  const { warehouse, server, tables } = options;
  const rows: NamedRow[] = await database('notes as itself')
    .join('tables', 'tables.id', 'itself.table_id')
    .leftJoin('notes as named', 'named.id', 'itself.period_note')
    .where('tables.warehouse', warehouse)
    .where('itself.attnum', 0)
    .whereRaw(`itself.words ->> 'periodColumn' is not null`)
    .select(
      'itself.table_id',
      database.raw(`itself.words ->> 'periodColumn' as name`),
      'named.attnum',
      'named.identity',
    );
  const byTable = new Map(rows.map(row => [row.table_id, row]));
  return new Map(
    tables.flatMap(({ id, outline: { oid }, relation }) => {
      const named = byTable.get(id);
      if (!named) {
        return [];
      }
      const isSameObject =
        named.identity !== null &&
        named.identity === columnIdentity(server, oid);
      const renamed = isSameObject
        ? relation?.columns.find(({ attnum }) => attnum === named.attnum)
        : undefined;
      return [[oid, renamed?.name ?? named.name] as const];
    }),
  );
}
