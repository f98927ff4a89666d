import type {
  AccessWarning,
  RelationSnapshot,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type {
  StoredSchema,
  StoredStructure,
  StoredTable,
} from '../compare/types';
import type { RelationOutline } from '../meaning';
import type { Moments } from './moments';
import { outlineOfRow } from './storedOutline';
import type { TableRow } from './TableRow';

/** Rows that are read at once, so that requests are answered in between. */
const AT_ONCE = 2000;

/**
 * The last good state of a warehouse, as a run compares with it: of each table
 * so little that those of a large warehouse are at hand.
 */
export interface StoredState {
  /** When the last good run read what; absent before the first. */
  moments?: Moments;
  structure: StoredStructure;
  /** By the store's id; absent for a row that an earlier version wrote. */
  outlines: Map<string, RelationOutline>;
  /** What the server called its version in the last good run. */
  serverVersion?: string;
  /** The database's own comment. */
  comment?: string;
  /** What the last good run warned of. */
  warnings: AccessWarning[];
}

type StateRow = Pick<
  TableRow,
  | 'id'
  | 'oid'
  | 'schema_name'
  | 'name'
  | 'kind'
  | 'entity_name'
  | 'structure_hash'
  | 'outline'
>;

const STATE_COLUMNS: Array<keyof StateRow> = [
  'id',
  'oid',
  'schema_name',
  'name',
  'kind',
  'entity_name',
  'structure_hash',
  'outline',
];

function storedTable(row: StateRow): StoredTable {
  return {
    id: row.id,
    oid: Number(row.oid),
    schema: row.schema_name,
    name: row.name,
    kind: row.kind,
    entityName: row.entity_name,
    structureHash: row.structure_hash,
  };
}

/** The schemas of a warehouse as the last good run stored them. */
export async function readStoredSchemas(
  database: Knex,
  warehouse: string,
): Promise<StoredSchema[]> {
  const rows: Array<{
    id: string;
    oid: string;
    name: string;
    entity_name: string;
    database_owner: string;
    comment: string | null;
  }> = await database('schemas').where({ warehouse });
  return rows.map(row => ({
    id: row.id,
    oid: Number(row.oid),
    name: row.name,
    entityName: row.entity_name,
    owner: row.database_owner,
    ...(row.comment === null ? {} : { comment: row.comment }),
  }));
}

/** Reads the last good state of a warehouse, without the structures themselves. */
export async function readStoredState(
  database: Knex,
  warehouse: string,
): Promise<StoredState> {
  const state:
    | {
        server: WarehouseServer | null;
        moments: Moments | null;
        warnings: AccessWarning[];
        description: string | null;
      }
    | undefined = await database('warehouses')
    .select('server', 'moments', 'warnings', 'description')
    .where({ id: warehouse })
    .first();
  const tables: StoredTable[] = [];
  const outlines = new Map<string, RelationOutline>();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: StateRow[] = await database('tables')
      .select(STATE_COLUMNS)
      .where({ warehouse })
      .whereNull('removed_at')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE);
    for (const row of rows) {
      tables.push(storedTable(row));
      const outline = outlineOfRow(row);
      if (outline) {
        outlines.set(row.id, outline);
      }
    }
    if (rows.length < AT_ONCE) {
      break;
    }
    after = rows[rows.length - 1].id;
  }
  return {
    moments: state?.moments ?? undefined,
    structure: {
      systemIdentifier: state?.server?.systemIdentifier,
      databaseOid: state?.server?.databaseOid ?? 0,
      schemas: await readStoredSchemas(database, warehouse),
      tables,
    },
    outlines,
    serverVersion: state?.server?.version,
    comment: state?.description ?? undefined,
    warnings: state?.warnings ?? [],
  };
}

/** The stored structures of some tables, by their id. */
export async function readStructures(
  database: Knex,
  ids: string[],
): Promise<Map<string, RelationSnapshot>> {
  const rows: Array<Pick<TableRow, 'id' | 'structure'>> = await database(
    'tables',
  )
    .select('id', 'structure')
    .whereRaw('id = any(?::uuid[])', [ids]);
  return new Map(rows.map(row => [row.id, row.structure]));
}

/**
 * The tables that went and are still remembered, by the entity name that they
 * had: one that comes back under it is the same to the people who reviewed it.
 */
export async function readRemovedTables(
  database: Knex,
  warehouse: string,
  entityNames: string[],
): Promise<Map<string, string>> {
  const rows: Array<Pick<TableRow, 'id' | 'entity_name'>> = await database(
    'tables',
  )
    .select('id', 'entity_name')
    .where({ warehouse })
    .whereNotNull('removed_at')
    .whereRaw('entity_name = any(?::text[])', [entityNames])
    .orderBy('removed_at');
  return new Map(rows.map(row => [row.entity_name, row.id]));
}
