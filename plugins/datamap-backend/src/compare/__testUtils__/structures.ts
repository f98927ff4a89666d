import type {
  ColumnSnapshot,
  IndexSnapshot,
  KeySnapshot,
  RelationSnapshot,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { structureHash } from '../structureHash';
import type { StoredStructure } from '../types';

export function column(
  attnum: number,
  name: string,
  overrides: Partial<ColumnSnapshot> = {},
): ColumnSnapshot {
  return {
    attnum,
    name,
    type: 'integer',
    typeCategory: 'whole-number',
    nullable: true,
    ...overrides,
  };
}

export function primaryKey(columns: number[], oid = 501): KeySnapshot {
  return {
    type: 'primary',
    oid,
    name: 'orders_pkey',
    columns,
    deferrable: false,
    deferred: false,
  };
}

type ForeignKey = Extract<KeySnapshot, { type: 'foreign' }>;

export function foreignKey(overrides: Partial<ForeignKey> = {}): ForeignKey {
  return {
    type: 'foreign',
    oid: 502,
    name: 'orders_user_id_fkey',
    columns: [2],
    referencedOid: 101,
    referencedColumns: [1],
    onUpdate: 'no-action',
    onDelete: 'no-action',
    match: 'simple',
    validated: true,
    enforced: true,
    deferrable: false,
    deferred: false,
    ...overrides,
  };
}

export function index(overrides: Partial<IndexSnapshot> = {}): IndexSnapshot {
  return {
    oid: 601,
    name: 'orders_user_id_idx',
    method: 'btree',
    unique: false,
    primary: false,
    valid: true,
    columns: [2],
    included: [],
    partial: false,
    ...overrides,
  };
}

export function relation(
  overrides: Partial<RelationSnapshot> = {},
): RelationSnapshot {
  return {
    oid: 100,
    schema: 'ecommerce',
    name: 'orders',
    kind: 'table',
    owner: 'loader',
    persistence: 'permanent',
    rowSecurity: false,
    populated: true,
    canSelect: true,
    parts: [],
    inheritsFrom: [],
    readsFrom: [],
    columns: [column(1, 'id', { nullable: false }), column(2, 'user_id')],
    keys: [primaryKey([1]), foreignKey()],
    indexes: [index()],
    ...overrides,
  };
}

export const users = relation({
  oid: 101,
  name: 'users',
  columns: [column(1, 'id', { nullable: false })],
  keys: [],
  indexes: [],
});

export function snapshot(
  relations: RelationSnapshot[],
  overrides: Partial<StructureSnapshot> = {},
): StructureSnapshot {
  return {
    readAt: '2026-11-12T04:00:00.000Z',
    server: {
      version: '18.4',
      versionNumber: 180004,
      database: 'warehouse',
      databaseOid: 16384,
      systemIdentifier: '7412345678901234567',
      inRecovery: false,
      startedAt: '2026-11-01T00:00:00.000Z',
      blockSize: 8192,
    },
    accessLevel: 1,
    warnings: [],
    schemas: [{ oid: 10, name: 'ecommerce', owner: 'loader' }],
    relations,
    ...overrides,
  };
}

/** As the store keeps what a snapshot said; the id is made from the oid. */
export function stored(from: StructureSnapshot): {
  index: StoredStructure;
  structures: Map<string, RelationSnapshot>;
} {
  return {
    index: {
      systemIdentifier: from.server.systemIdentifier,
      databaseOid: from.server.databaseOid,
      schemas: from.schemas.map(schema => ({
        ...schema,
        id: `s${schema.oid}`,
        entityName: schema.name,
      })),
      tables: from.relations.map(table => ({
        id: `t${table.oid}`,
        oid: table.oid,
        schema: table.schema,
        name: table.name,
        kind: table.kind,
        entityName: `${table.schema}.${table.name}`,
        structureHash: structureHash(table),
      })),
    },
    structures: new Map(from.relations.map(table => [`t${table.oid}`, table])),
  };
}
