import type {
  RelationSnapshot,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { compareSchemas } from './compareSchemas';
import { isSameDatabase } from './isSameDatabase';
import { pairUp } from './pairUp';
import { structureHash } from './structureHash';
import type { Matches, StoredStructure, StoredTable } from './types';

/** What both sides say of who a table is. */
type TableIdentity = Pick<RelationSnapshot, 'oid' | 'schema' | 'name' | 'kind'>;

/**
 * Finds out who is who in the last good state and a snapshot, from the cheap
 * index of what is stored. An object id stays through renames, so within one
 * database it decides; what it does not find is matched by name and kind, so
 * that a table that was dropped and made again, as loaders do, stays itself.
 * The structures need to be loaded only of what `differs`. What the snapshot
 * names as unchanged is not asked about any more.
 *
 * @param hashes - by object id, the hashes of the relations that were read,
 *   where they are known
 */
export function matchStructures(
  previous: StoredStructure | undefined,
  current: StructureSnapshot,
  hashes: ReadonlyMap<number, string> = new Map(),
): Matches {
  const byOid = previous !== undefined && isSameDatabase(previous, current);
  const schemas = pairUp(previous?.schemas ?? [], current.schemas, {
    byOid,
    kindOf: () => 'schema',
    nameOf: (schema: { oid: number; name: string }) => [schema.name],
  });
  const hashOf = (relation: RelationSnapshot) =>
    hashes.get(relation.oid) ?? structureHash(relation);
  const unchanged = new Set(current.unchanged);
  const kept: StoredTable[] = [];
  const others: StoredTable[] = [];
  for (const table of previous?.tables ?? []) {
    (unchanged.has(table.oid) ? kept : others).push(table);
  }
  const tables = pairUp(others, current.relations, {
    byOid,
    kindOf: (table: TableIdentity) => table.kind,
    nameOf: table => [table.schema, table.name],
  });
  return {
    schemas: {
      added: schemas.added,
      removed: schemas.removed,
      matched: schemas.matched.map(({ stored, current: schema }) => ({
        stored,
        current: schema,
        renamed: stored.name !== schema.name,
        changes: compareSchemas(stored, schema),
      })),
    },
    tables: {
      added: tables.added.map(relation => ({
        current: relation,
        structureHash: hashOf(relation),
      })),
      removed: tables.removed,
      matched: tables.matched.map(({ stored, current: relation }) => {
        const hash = hashOf(relation);
        const renamed = !isSameName(stored, relation);
        return {
          stored,
          current: relation,
          renamed,
          structureHash: hash,
          differs:
            renamed ||
            hash !== stored.structureHash ||
            relation.oid !== stored.oid,
        };
      }),
      kept,
    },
  };
}

function isSameName(one: TableIdentity, other: TableIdentity): boolean {
  return one.schema === other.schema && one.name === other.name;
}
