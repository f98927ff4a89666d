import type { StructureFingerprint } from '@datamap/plugin-datamap-node';

/**
 * The schemas that are not as they were, by object id, those that are gone or
 * new among them; `undefined` where the two cannot be compared, so that
 * everything has to be read.
 */
export function changedSchemas(
  since: StructureFingerprint | undefined,
  now: StructureFingerprint,
): number[] | undefined {
  if (!since || since.key !== now.key || since.common !== now.common) {
    return undefined;
  }
  const oids = new Set([
    ...Object.keys(since.schemas),
    ...Object.keys(now.schemas),
  ]);
  return [...oids]
    .filter(oid => since.schemas[oid] !== now.schemas[oid])
    .map(Number);
}
