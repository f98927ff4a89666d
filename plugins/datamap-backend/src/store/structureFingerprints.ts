import { isDeepStrictEqual } from 'node:util';
import type {
  StructureFingerprint,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';

/** What is known of the structure that is stored. */
export interface StoredFingerprint {
  fingerprint: StructureFingerprint;
  /** When all of it was read at once. */
  readWholeAt: Date;
}

/** The fingerprint of the structure that is stored of a warehouse. */
export async function readStoredFingerprint(
  database: Knex,
  warehouse: string,
): Promise<StoredFingerprint | undefined> {
  const row:
    | { fingerprint: StructureFingerprint; read_whole_at: Date }
    | undefined = await database('structure_fingerprints')
    .where({ warehouse })
    .first('fingerprint', 'read_whole_at');
  return (
    row && { fingerprint: row.fingerprint, readWholeAt: row.read_whole_at }
  );
}

/**
 * Keeps the fingerprint of a structure that is stored in the same transaction;
 * forgets the one before where it has none.
 */
export async function writeStoredFingerprint(
  transaction: Knex.Transaction,
  warehouse: string,
  structure: Pick<StructureSnapshot, 'fingerprint' | 'readAt' | 'unchanged'>,
): Promise<void> {
  const { fingerprint, readAt, unchanged } = structure;
  if (!fingerprint) {
    await transaction('structure_fingerprints').where({ warehouse }).delete();
    return;
  }
  const stored = await readStoredFingerprint(transaction, warehouse);
  if (
    unchanged &&
    stored &&
    isDeepStrictEqual(stored.fingerprint, { ...fingerprint })
  ) {
    return;
  }
  await transaction('structure_fingerprints')
    .insert({
      warehouse,
      fingerprint: JSON.stringify(fingerprint),
      read_whole_at: unchanged && stored ? stored.readWholeAt : readAt,
    })
    .onConflict('warehouse')
    .merge();
}
