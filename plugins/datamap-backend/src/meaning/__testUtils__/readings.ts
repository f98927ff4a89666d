import type {
  RelationSize,
  RelationSnapshot,
  RelationStatistic,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import { outlineOf } from '../outlineOf';
import type { RelationOutline } from '../RelationOutline';
import type { PartReading, TableReading } from '../types';

export const STRUCTURE_AT = '2026-11-12T04:00:00.000Z';
export const STATISTICS_AT = '2026-11-12T04:00:10.000Z';
export const SIZES_AT = '2026-11-12T04:00:20.000Z';
export const OID = 20001;

/** A writer that knows of no reset. */
export const server: WarehouseServer = {
  version: '18.4',
  versionNumber: 180004,
  database: 'warehouse',
  databaseOid: 16384,
  systemIdentifier: '7412345678901234567',
  inRecovery: false,
  startedAt: '2026-11-01T00:00:00.000Z',
  blockSize: 8192,
};

export function relation(
  overrides: Partial<RelationSnapshot> = {},
): RelationOutline {
  return outlineOf({
    oid: OID,
    schema: 'ecommerce',
    name: 'orders',
    kind: 'table',
    owner: 'loader',
    persistence: 'permanent',
    rowSecurity: false,
    populated: true,
    canSelect: false,
    parts: [],
    inheritsFrom: [],
    readsFrom: [],
    columns: [],
    keys: [],
    indexes: [],
    ...overrides,
  });
}

/** Never analyzed, never written, as a new table is. */
export function statistic(
  overrides: Partial<RelationStatistic> = {},
): RelationStatistic {
  return {
    oid: OID,
    reltuples: -1,
    relpages: 0,
    nLiveTup: 0,
    nDeadTup: 0,
    nTupIns: 0,
    nTupUpd: 0,
    nTupDel: 0,
    ...overrides,
  };
}

export function size(mainBytes: number, oid = OID): RelationSize {
  return {
    oid,
    method: 'relation-size',
    mainBytes,
    tableBytes: mainBytes,
    indexBytes: 16384,
    toastBytes: 8192,
    totalBytes: mainBytes + 24576,
  };
}

/** As a lock leaves it. */
export function pages(mainBytes: number, oid = OID): RelationSize {
  return { oid, method: 'pages', mainBytes };
}

export function part(
  oid: number,
  facts: Omit<PartReading, 'part'>,
  kind: 'table' | 'foreign-table' = 'table',
): PartReading {
  return {
    part: { oid, kind },
    ...facts,
  };
}

export function reading(overrides: Partial<TableReading> = {}): TableReading {
  return {
    relation: relation(),
    parts: [],
    server,
    statisticsReadAt: STATISTICS_AT,
    sizesReadAt: SIZES_AT,
    structureReadAt: STRUCTURE_AT,
    ...overrides,
  };
}

export function partitioned(
  parts: PartReading[],
  overrides: Partial<TableReading> = {},
): TableReading {
  return reading({
    relation: relation({
      kind: 'partitioned-table',
      parts: parts.map(({ part: { oid, kind } }) => ({
        oid,
        kind,
        schema: 'ecommerce',
        name: `orders_${oid}`,
      })),
    }),
    parts,
    ...overrides,
  });
}
