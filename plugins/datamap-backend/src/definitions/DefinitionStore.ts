import type {
  IndexStatistic,
  RelationDefinition,
  RoutineUse,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { DefinitionContext } from '../compare';
import { jsonChunks } from '../store/jsonChunks';

/** The texts of a table, as they are kept. */
export type StoredDefinition = RelationDefinition & {
  /** Absent where an earlier version of ours wrote them. */
  context?: DefinitionContext & {
    /** The id of the newest change when they were read. */
    latestChange: number;
  };
};

/** A routine that names a table, as it is kept. */
export type StoredRoutine = Omit<RoutineUse, 'oid'>;

/** An index's size and use, as it is kept. */
export type StoredIndexStatistic = Omit<IndexStatistic, 'relation'>;

/** A row of `table_definitions`. */
export interface DefinitionRow {
  definition: StoredDefinition | null;
  read_at: Date | null;
  locked_since: Date | null;
  routines: StoredRoutine[] | null;
  indexes: StoredIndexStatistic[] | null;
}

/** What the last reading of a warehouse's definitions found. */
export interface LastDefinitionReading {
  routinesStamp?: string;
  namesHash?: string;
  indexesReadAt?: string;
}

/** Each made when it is its turn: all at once are as large as a warehouse. */
function* mapped<T, Row>(
  items: Iterable<T>,
  rowOf: (item: T) => Row,
): Generator<Row> {
  for (const item of items) {
    yield rowOf(item);
  }
}

/**
 * Keeps what is read of tables apart from their structure.
 */
export class DefinitionStore {
  static create(options: { database: Knex }): DefinitionStore {
    return new DefinitionStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** What is kept of one table. */
  async of(tableId: string): Promise<DefinitionRow | undefined> {
    return await this.database('table_definitions')
      .select('definition', 'read_at', 'locked_since', 'routines', 'indexes')
      .where({ table_id: tableId })
      .first();
  }

  /** The last reading of a warehouse. */
  async lastReading(warehouse: string): Promise<LastDefinitionReading> {
    const row:
      | {
          routines_stamp: string | null;
          names_hash: string | null;
          indexes_read_at: Date | null;
        }
      | undefined = await this.database('definition_readings')
      .where({ warehouse })
      .first();
    return {
      routinesStamp: row?.routines_stamp ?? undefined,
      namesHash: row?.names_hash ?? undefined,
      indexesReadAt: row?.indexes_read_at?.toISOString(),
    };
  }

  /** The tables of a warehouse with the stamps of their texts. */
  async tables(
    warehouse: string,
  ): Promise<Array<{ id: string; oid: number; stamp?: string }>> {
    const rows: Array<{ id: string; oid: string; stamp: string | null }> =
      await this.database('tables')
        .leftJoin(
          'table_definitions',
          'table_definitions.table_id',
          'tables.id',
        )
        .select('tables.id', 'tables.oid', 'table_definitions.stamp')
        .where('tables.warehouse', warehouse)
        .whereNull('tables.removed_at');
    return rows.map(({ id, oid, stamp }) => ({
      id,
      oid: Number(oid),
      stamp: stamp ?? undefined,
    }));
  }

  /** A hash of the names of all tables of a warehouse. */
  async namesHash(warehouse: string): Promise<string> {
    const { rows } = await this.database.raw(
      `select coalesce(md5(string_agg(concat_ws(' ', oid, quote_ident(schema_name), quote_ident(name)), ',' order by oid)), '') as hash
         from tables where warehouse = ? and removed_at is null`,
      [warehouse],
    );
    return rows[0].hash;
  }

  /** Writes texts that were read. */
  async writeDefinitions(
    rows: Array<{ tableId: string; definition: StoredDefinition }>,
    readAt: string,
  ): Promise<void> {
    await this.upsert(
      ['stamp', 'definition', 'read_at', 'locked_since'],
      rows.map(({ tableId, definition }) => ({
        table_id: tableId,
        stamp: definition.stamp,
        definition,
        read_at: readAt,
        locked_since: null,
      })),
    );
  }

  /** Notes whose texts are locked; the last known ones stay. */
  async noteLocked(tableIds: string[], at: string): Promise<void> {
    await this.database.raw(
      `insert into table_definitions (table_id, locked_since)
       select unnest(?::uuid[]), ?::timestamptz
       on conflict (table_id) do update
         set locked_since = coalesce(table_definitions.locked_since, excluded.locked_since)`,
      [tableIds, at],
    );
  }

  /** Forgets the texts of tables that have none any more. */
  async forgetDefinitions(tableIds: string[]): Promise<void> {
    await this.database.raw(
      `update table_definitions
          set stamp = null, definition = null, read_at = null, locked_since = null
        where table_id = any(?::uuid[])
          and (stamp is not null or locked_since is not null)`,
      [tableIds],
    );
  }

  /** Writes which routines name which tables of a warehouse, where that differs. */
  async replaceRoutines(
    warehouse: string,
    uses: ReadonlyMap<string, RoutineUse[]>,
  ): Promise<void> {
    await this.upsert(
      ['routines'],
      mapped(uses, ([id, routines]) => ({
        table_id: id,
        routines: routines.map(({ oid: _oid, ...kept }): StoredRoutine => kept),
      })),
    );
    await this.clear(warehouse, 'routines', [...uses.keys()]);
  }

  /** Writes sizes and uses of the indexes of a warehouse, where they differ. */
  async replaceIndexes(
    warehouse: string,
    statistics: ReadonlyMap<string, IndexStatistic[]>,
  ): Promise<void> {
    await this.upsert(
      ['indexes'],
      mapped(statistics, ([id, indexes]) => ({
        table_id: id,
        indexes: indexes.map(
          ({ relation: _relation, ...kept }): StoredIndexStatistic => kept,
        ),
      })),
    );
    await this.clear(warehouse, 'indexes', [...statistics.keys()]);
  }

  /** Remembers what a reading found. */
  async writeReading(
    warehouse: string,
    reading: LastDefinitionReading,
  ): Promise<void> {
    await this.database('definition_readings')
      .insert({
        warehouse,
        routines_stamp: reading.routinesStamp ?? null,
        names_hash: reading.namesHash ?? null,
        indexes_read_at: reading.indexesReadAt ?? null,
      })
      .onConflict('warehouse')
      .merge();
  }

  private async upsert(
    columns: string[],
    rows: Iterable<Record<string, unknown>>,
  ): Promise<void> {
    const list = columns.join(', ');
    for (const json of jsonChunks(rows)) {
      await this.database.raw(
        `insert into table_definitions (table_id, ${list})
         select table_id, ${list}
           from jsonb_populate_recordset(null::table_definitions, ?::jsonb)
         on conflict (table_id) do update
           set ${columns
             .map(column => `${column} = excluded.${column}`)
             .join(', ')}
         where (${columns
           .map(column => `table_definitions.${column}`)
           .join(', ')})
           is distinct from (${columns
             .map(column => `excluded.${column}`)
             .join(', ')})`,
        [json],
      );
    }
  }

  private async clear(
    warehouse: string,
    column: 'routines' | 'indexes',
    except: string[],
  ): Promise<void> {
    await this.database.raw(
      `update table_definitions set ${column} = null
         from tables
        where tables.id = table_definitions.table_id and tables.warehouse = ?
          and table_definitions.${column} is not null
          and table_definitions.table_id <> all(?::uuid[])`,
      [warehouse, except],
    );
  }
}
