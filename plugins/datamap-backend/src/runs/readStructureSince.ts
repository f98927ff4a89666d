import type {
  ReadOptions,
  StructureFingerprint,
  StructureSnapshot,
  WarehouseConnector,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { countKept } from '../store/countKept';
import { isSameWarehouse } from '../store/isSameWarehouse';
import { readStoredFingerprint } from '../store/structureFingerprints';

const DAY = 24 * 60 * 60 * 1000;

/** What was read of a structure. */
export interface StructureSince {
  /** With the relations that were read; the others are named as unchanged. */
  structure: StructureSnapshot;
  /** How many tables are as they are stored, where all of it is; else 0. */
  allUnchanged: number;
}

/** Whether all is to be read again, whatever a fingerprint says. */
function isDue(readWholeAt: Date): boolean {
  return Date.now() - readWholeAt.getTime() > DAY;
}

/**
 * Reads what changed of a structure since the last good run. Once a day, and
 * where the connector cannot say what changed, all is read; so it is where an
 * earlier version wrote what is to be kept.
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
): Promise<StructureSince> {
  const { database, warehouse, connector, trustHint } = options;
  const read = async (since?: StructureFingerprint) =>
    await connector.readStructure({
      ...reading,
      fingerprint: true,
      trustHint,
      ...(since && { since }),
    });
  const stored = await readStoredFingerprint(database, warehouse);
  const structure = await read(
    stored && !isDue(stored.readWholeAt) ? stored.fingerprint : undefined,
  );
  const { unchanged } = structure;
  if (!unchanged) {
    return { structure, allUnchanged: 0 };
  }
  const kept = await countKept(database, warehouse, unchanged);
  if (kept.withoutOutline > 0) {
    return { structure: await read(), allUnchanged: 0 };
  }
  const isUnchanged =
    structure.relations.length === 0 &&
    kept.stored === kept.kept &&
    (await isSameWarehouse(database, warehouse, structure));
  return { structure, allUnchanged: isUnchanged ? kept.stored : 0 };
}
