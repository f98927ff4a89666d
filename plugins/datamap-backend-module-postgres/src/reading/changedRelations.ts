import type { StructureFingerprint } from '@datamap/plugin-datamap-node';
import { unpackHashes } from './packedHashes';

/** What became of relations between two fingerprints, by object id. */
export interface ChangedRelations {
  /** Those that are new, gone, or not as they were. */
  changed: number[];
  /** Those that are as they were. */
  unchanged: number[];
}

/**
 * What is not as it was; `undefined` where the two cannot be compared, so that
 * everything has to be read.
 */
export function changedRelations(
  since: StructureFingerprint | undefined,
  now: StructureFingerprint,
): ChangedRelations | undefined {
  if (!since || since.key !== now.key || since.common !== now.common) {
    return undefined;
  }
  const changed = new Set<number>();
  const unchanged = new Set<number>();
  for (const [schema, { head, relations }] of Object.entries(now.schemas)) {
    const before = since.schemas[schema];
    const known = before ? unpackHashes(before.relations) : new Map();
    const isSame = before?.head === head;
    for (const [oid, hash] of unpackHashes(relations)) {
      (isSame && known.get(oid) === hash ? unchanged : changed).add(oid);
    }
  }
  for (const { relations } of Object.values(since.schemas)) {
    for (const oid of unpackHashes(relations).keys()) {
      if (!unchanged.has(oid)) {
        changed.add(oid);
      }
    }
  }
  return { changed: [...changed], unchanged: [...unchanged] };
}
