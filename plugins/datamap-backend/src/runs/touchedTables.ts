import { copyCandidates } from '../meaning';
import type { StoredState } from '../store/StoredState';
import {
  areSameSurroundings,
  createSurroundings,
  type PlacedTable,
} from './createSurroundings';
import type { CurrentTable } from './CurrentTable';
import { mapGently } from './mapGently';

/** Those of the stored tables that this version wrote, by object id. */
function placedBefore({
  structure,
  outlines,
}: Pick<StoredState, 'structure' | 'outlines'>): Map<number, PlacedTable> {
  const placed = new Map<number, PlacedTable>();
  for (const { id, oid, entityName } of structure.tables) {
    const outline = outlines.get(id);
    if (outline) {
      placed.set(oid, { entityName, outline });
    }
  }
  return placed;
}

/** Makes the function that says what a table may look copied from. */
function createOriginals(tables: ReadonlyMap<number, PlacedTable>) {
  const candidates = copyCandidates(
    [...tables.values()].map(({ outline }) => outline),
  );
  return (oid: number) => candidates.get(oid)?.oid;
}

/**
 * The tables that a change in the structure concerns: those that changed, and
 * those about which something else is said because others came, went or have
 * other names: what a view reads, who inherits, who references whom, what looks
 * copied.
 */
export async function touchedTables(
  state: Pick<StoredState, 'structure' | 'outlines'>,
  tables: ReadonlyMap<number, CurrentTable>,
): Promise<CurrentTable[]> {
  const all = [...tables.values()];
  const changed = all.filter(table => table.isChanged);
  if (changed.length === 0 && tables.size === state.structure.tables.length) {
    return [];
  }
  const before = placedBefore(state);
  const surroundingsBefore = createSurroundings(before);
  const surroundings = createSurroundings(tables);
  const originalBefore = createOriginals(before);
  const original = createOriginals(tables);
  const isTouched = ({ isChanged, outline, stored }: CurrentTable): boolean => {
    if (isChanged || !stored) {
      return true;
    }
    const from = original(outline.oid);
    return (
      from !== originalBefore(stored.oid) ||
      (from !== undefined && tables.get(from)?.isChanged === true) ||
      !areSameSurroundings(surroundings(outline), surroundingsBefore(outline))
    );
  };
  const touched = await mapGently(all, table =>
    isTouched(table) ? [table] : [],
  );
  return touched.flat();
}
