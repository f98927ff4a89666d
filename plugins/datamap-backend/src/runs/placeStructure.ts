import {
  entityName,
  type StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { matchStructures, type Matches } from '../compare';
import {
  readRemovedTables,
  readStoredState,
  type StoredState,
} from '../store/StoredState';
import { currentTables } from './currentTables';
import type { CurrentTable } from './CurrentTable';
import { examineRelations } from './examineRelations';
import { touchedTables } from './touchedTables';

/** A structure, held against the last good state. */
export interface PlacedStructure {
  state: StoredState;
  matches: Matches;
  /** All tables as they are now, by object id. */
  tables: Map<number, CurrentTable>;
  /** Those that a change in the structure concerns. */
  touched: CurrentTable[];
}

/**
 * Finds out which table of a reading is which of the store, and which of them a
 * change concerns.
 */
export async function placeStructure(
  database: Knex,
  warehouse: string,
  structure: StructureSnapshot,
): Promise<PlacedStructure> {
  const examined = await examineRelations(structure.relations);
  const state = await readStoredState(database, warehouse);
  const matches = matchStructures(
    state.moments ? state.structure : undefined,
    structure,
    new Map(
      [...examined].map(([oid, relation]) => [oid, relation.structureHash]),
    ),
  );
  const { added } = matches.tables;
  const tables = currentTables({
    warehouse,
    matches: matches.tables,
    examined,
    outlines: state.outlines,
    revived:
      added.length > 0
        ? await readRemovedTables(
            database,
            warehouse,
            added.map(({ current: { schema, name } }) =>
              entityName({ type: 'table', warehouse, schema, name }),
            ),
          )
        : new Map(),
  });
  return {
    state,
    matches,
    tables,
    touched: await touchedTables(state, tables),
  };
}
