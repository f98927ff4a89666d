import { createHash } from 'node:crypto';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';

/**
 * A stable hash of everything structural of a relation: its name, columns,
 * keys, indexes, comments, leaves, what it reads and references. Statistics are
 * no part of it, nor its own object id and those of its keys and indexes, which
 * change when nothing else does (REINDEX, a rebuilt key). What it references is
 * in it by object id, so that a restored warehouse is stored anew.
 */
export function structureHash(relation: RelationSnapshot): string {
  // The columns by name: a connector may give them by an accessor.
  const {
    oid: _,
    columns,
    keys,
    indexes,
    parts,
    readsFrom,
    ...rest
  } = relation;
  const canonical = canonicalJson({
    ...rest,
    columns,
    keys: byName(keys.map(({ oid: __, ...key }) => key)),
    indexes: byName(indexes.map(({ oid: __, ...index }) => index)),
    parts: [...parts].sort((one, other) => one.oid - other.oid),
    readsFrom: [...readsFrom].sort((one, other) => one - other),
  });
  return createHash('sha256').update(canonical).digest('hex');
}

function byName<T extends { name: string }>(items: T[]): T[] {
  return items.sort((one, other) => compareText(one.name, other.name));
}

function compareText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/** JSON whose objects have their keys sorted and nothing undefined. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isPlainObject(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([one], [other]) =>
            compareText(one, other),
          ),
        )
      : inner,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
