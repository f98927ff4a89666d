import type {
  ReadOptions,
  StructureSnapshot,
  WarehouseConnector,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { readKeptRelations } from '../store/readKeptRelations';
import { readStoredFingerprint } from '../store/structureFingerprints';

const DAY = 24 * 60 * 60 * 1000;

/** A structure, whole, whether it was read or known already. */
export interface KnownStructure {
  structure: StructureSnapshot;
  /** By object id, the hashes of the relations that did not have to be read. */
  storedHashes: Map<number, string>;
}

/** Whether all is to be read again, whatever a fingerprint says. */
function isDue(readWholeAt: Date): boolean {
  return Date.now() - readWholeAt.getTime() > DAY;
}

/** By code units, as connectors order them. */
function byName(
  one: { schema: string; name: string },
  other: { schema: string; name: string },
): number {
  if (one.schema !== other.schema) {
    return one.schema < other.schema ? -1 : 1;
  }
  return one.name < other.name ? -1 : 1;
}

/**
 * Reads what changed of a structure since the last good run, and takes the rest
 * from the store. Once a day, and where the connector cannot say what changed,
 * all is read.
 */
export async function readStructureSince(
  options: {
    database: Knex;
    warehouse: string;
    connector: Pick<WarehouseConnector, 'readStructure'>;
    /** Whether counters that are some seconds late may say that nothing changed. */
    trustHint: boolean;
  },
  reading: ReadOptions,
): Promise<KnownStructure> {
  const { database, warehouse, connector, trustHint } = options;
  const stored = await readStoredFingerprint(database, warehouse);
  const structure = await connector.readStructure({
    ...reading,
    fingerprint: true,
    trustHint,
    ...(stored && !isDue(stored.readWholeAt) && { since: stored.fingerprint }),
  });
  if (!structure.unchangedSchemas?.length) {
    return { structure, storedHashes: new Map() };
  }
  const kept = await readKeptRelations(
    database,
    warehouse,
    structure.unchangedSchemas,
  );
  return {
    structure: {
      ...structure,
      relations: [...structure.relations, ...kept.relations].sort(byName),
    },
    storedHashes: kept.hashes,
  };
}
