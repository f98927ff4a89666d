import type {
  RelationSnapshot,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { toChange } from './changeOf';
import { compareRelations } from './compareRelations';
import { isSameDatabase } from './isSameDatabase';
import type { CompareRelationsOptions } from './isSameRelation';
import { matchStructures } from './matchStructures';
import type {
  Change,
  ChangedTable,
  MatchedTable,
  Matches,
  StoredStructure,
  StructureDifference,
} from './types';

/**
 * What happened between the last good state and a snapshot.
 *
 * @param structures - by the store's id, the stored structures at least of the
 *   tables that {@link matchStructures} says differ
 * @param matches - what {@link matchStructures} gave for the same two
 */
export function compareStructures(
  previous: StoredStructure | undefined,
  current: StructureSnapshot,
  structures: ReadonlyMap<string, RelationSnapshot>,
  matches: Matches = matchStructures(previous, current),
): StructureDifference {
  const options = namingOf(previous, current, matches);
  return differenceOf(
    matches,
    matches.tables.matched
      .filter(match => match.differs)
      .map(match => changedTable(match, structures, options)),
  );
}

/**
 * What happened between the last good state and a snapshot.
 *
 * @param changed - each table that differs, compared
 */
export function differenceOf(
  { schemas, tables }: Matches,
  changed: ChangedTable[],
): StructureDifference {
  const renamed = changed.filter(
    ({ changes }) => changes[0]?.kind === 'table-renamed',
  );
  const modified = changed.filter(
    ({ changes }) => changes.length > 0 && changes[0].kind !== 'table-renamed',
  );
  const isQuiet = (match: { renamed: boolean; changes: Change[] }) =>
    !match.renamed && match.changes.length === 0;
  return {
    schemas: {
      added: schemas.added,
      removed: schemas.removed,
      renamed: schemas.matched.filter(match => match.renamed),
      modified: schemas.matched.filter(
        match => !match.renamed && match.changes.length > 0,
      ),
      unchanged: schemas.matched.filter(isQuiet).length,
    },
    tables: {
      added: tables.added,
      removed: tables.removed,
      renamed,
      modified,
      refreshed: changed.filter(({ changes }) => changes.length === 0),
      unchanged:
        tables.kept.length +
        tables.matched.length -
        renamed.length -
        modified.length,
    },
  };
}

/** A table that differs, with what changed in it. */
export function changedTable(
  match: MatchedTable,
  structures: ReadonlyMap<string, RelationSnapshot>,
  options: CompareRelationsOptions,
): ChangedTable {
  const { stored } = match;
  // Columns may be made anew whenever they are asked for.
  const current = { ...match.current, columns: match.current.columns };
  const before = structures.get(stored.id);
  if (!before) {
    throw new Error(
      `The stored structure of table "${stored.schema}"."${stored.name}" is needed to compare it; load it by the store's id "${stored.id}"`,
    );
  }
  const rename: Change[] = match.renamed
    ? [
        toChange({
          kind: 'table-renamed',
          severity: 'breaking',
          why:
            stored.schema === current.schema ? 'queries-fail' : 'other-schema',
          object: { type: 'table', name: current.name },
          before: qualified(stored),
          after: qualified(current),
        }),
      ]
    : [];
  return {
    before: stored,
    after: match.current,
    structureHash: match.structureHash,
    changes: [...rename, ...compareRelations(before, current, options)],
  };
}

/** How the last good state and a snapshot name their tables. */
export function namingOf(
  previous: StoredStructure | undefined,
  current: StructureSnapshot,
  { tables }: Matches,
): CompareRelationsOptions {
  const before = new Map(
    previous?.tables.map(table => [table.oid, qualified(table)]),
  );
  const after = new Map(
    [...tables.kept, ...current.relations].map(table => [
      table.oid,
      qualified(table),
    ]),
  );
  return {
    sameDatabase: previous !== undefined && isSameDatabase(previous, current),
    nameBefore: oid => before.get(oid),
    nameAfter: oid => after.get(oid),
  };
}

/** `ecommerce.orders`, each part quoted where it holds a dot or a quote. */
function qualified({ schema, name }: { schema: string; name: string }): string {
  return [schema, name]
    .map(part =>
      /^[^".]+$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`,
    )
    .join('.');
}
