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
import type { PreviousReading } from '../meaning';
import { type Moments, withMoments } from './moments';
import type { TableRow } from './TableRow';

/**
 * What the store keeps of a table for the next run, beside its structure.
 */
export interface StoredFacts {
  owner: string;
  memory: PreviousReading;
  assessmentHash: string;
  verdictRevision: number;
  rowsValue?: number;
  rowsGrade: string;
  sizeValue?: number;
  health: string;
  lastUpdated?: string;
  /** When the last line of its history was written. */
  measurementStoredAt?: Date;
}

/**
 * The last good state of a warehouse, as a run compares with it.
 */
export interface StoredState {
  /** False before the first good run. */
  read: boolean;
  structure: StoredStructure;
  /** What the server called its version in the last good run. */
  serverVersion?: string;
  /** What the last good run warned of. */
  warnings: AccessWarning[];
  facts: Map<string, StoredFacts>;
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
  | 'owner'
  | 'verdict_revision'
  | 'rows_value'
  | 'rows_grade'
  | 'size_value'
  | 'health'
  | 'last_updated'
> & {
  memory: PreviousReading;
  assessment_hash: string;
  measurement_stored_at: Date | null;
};

const STATE_COLUMNS: Array<keyof StateRow> = [
  'id',
  'oid',
  'schema_name',
  'name',
  'kind',
  'entity_name',
  'structure_hash',
  'owner',
  'verdict_revision',
  'rows_value',
  'rows_grade',
  'size_value',
  'health',
  'last_updated',
  'memory',
  'assessment_hash',
  'measurement_stored_at',
];

function numberOf(value: string | null): number | undefined {
  return value === null ? undefined : Number(value);
}

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

function storedFacts(row: StateRow, moments: Moments): StoredFacts {
  return {
    owner: row.owner,
    memory: withMoments(row.memory, moments),
    assessmentHash: row.assessment_hash,
    verdictRevision: Number(row.verdict_revision),
    rowsValue: numberOf(row.rows_value),
    rowsGrade: row.rows_grade,
    sizeValue: numberOf(row.size_value),
    health: row.health,
    lastUpdated: row.last_updated?.toISOString(),
    measurementStoredAt: row.measurement_stored_at ?? undefined,
  };
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
      }
    | undefined = await database('warehouses')
    .select('server', 'moments', 'warnings')
    .where({ id: warehouse })
    .first();
  const schemas: Array<{
    id: string;
    oid: string;
    name: string;
    entity_name: string;
    database_owner: string;
    comment: string | null;
  }> = await database('schemas').where({ warehouse });
  const tables: StateRow[] = await database('tables')
    .select(STATE_COLUMNS)
    .where({ warehouse })
    .whereNull('removed_at');
  const moments = state?.moments;
  return {
    read: Boolean(moments),
    structure: {
      systemIdentifier: state?.server?.systemIdentifier,
      databaseOid: state?.server?.databaseOid ?? 0,
      schemas: schemas.map(
        (row): StoredSchema => ({
          id: row.id,
          oid: Number(row.oid),
          name: row.name,
          entityName: row.entity_name,
          owner: row.database_owner,
          ...(row.comment === null ? {} : { comment: row.comment }),
        }),
      ),
      tables: tables.map(storedTable),
    },
    serverVersion: state?.server?.version,
    warnings: state?.warnings ?? [],
    facts: new Map(
      moments ? tables.map(row => [row.id, storedFacts(row, moments)]) : [],
    ),
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
): Promise<Map<string, string>> {
  const rows: Array<Pick<TableRow, 'id' | 'entity_name'>> = await database(
    'tables',
  )
    .select('id', 'entity_name')
    .where({ warehouse })
    .whereNotNull('removed_at')
    .orderBy('removed_at');
  return new Map(rows.map(row => [row.entity_name, row.id]));
}
