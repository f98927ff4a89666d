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

interface FingerprintRow {
  fingerprint: Omit<StructureFingerprint, 'confirmedAt' | 'hint'>;
  confirmed_at: Date;
  hint: string | null;
  read_whole_at: Date;
}

/** The fingerprint of the structure that is stored of a warehouse. */
export async function readStoredFingerprint(
  database: Knex,
  warehouse: string,
): Promise<StoredFingerprint | undefined> {
  const row: FingerprintRow | undefined = await database(
    'structure_fingerprints',
  )
    .where({ warehouse })
    .first('fingerprint', 'confirmed_at', 'hint', 'read_whole_at');
  return (
    row && {
      fingerprint: {
        ...row.fingerprint,
        confirmedAt: row.confirmed_at.toISOString(),
        ...(row.hint !== null && { hint: row.hint }),
      },
      readWholeAt: row.read_whole_at,
    }
  );
}

/**
 * Keeps the fingerprint of a structure that is stored in the same transaction;
 * forgets the one before where it has none. Where only the moment and the hint
 * are others, it writes these alone.
 */
export async function writeStoredFingerprint(
  transaction: Knex.Transaction,
  warehouse: string,
  structure: Pick<StructureSnapshot, 'fingerprint' | 'readAt' | 'unchanged'>,
): Promise<void> {
  const { readAt, unchanged } = structure;
  if (!structure.fingerprint) {
    await transaction('structure_fingerprints').where({ warehouse }).delete();
    return;
  }
  const { confirmedAt, hint, ...fingerprint } = structure.fingerprint;
  const stored = await readStoredFingerprint(transaction, warehouse);
  const confirmed = { confirmed_at: confirmedAt, hint: hint ?? null };
  if (unchanged && stored) {
    const { confirmedAt: _at, hint: _hint, ...known } = stored.fingerprint;
    if (isDeepStrictEqual(known, fingerprint)) {
      await transaction('structure_fingerprints')
        .where({ warehouse })
        .whereRaw('(confirmed_at, hint) is distinct from (?, ?)', [
          confirmed.confirmed_at,
          confirmed.hint,
        ])
        .update(confirmed);
      return;
    }
  }
  await transaction('structure_fingerprints')
    .insert({
      warehouse,
      ...confirmed,
      fingerprint: JSON.stringify(fingerprint),
      read_whole_at: unchanged && stored ? stored.readWholeAt : readAt,
    })
    .onConflict('warehouse')
    .merge();
}
