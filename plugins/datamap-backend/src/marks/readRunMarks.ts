import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { RunNotes } from '../notes/RunNotes';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import type { CurrentTable } from '../runs/CurrentTable';
import type { TableRow } from '../store/TableRow';
import { marksOf } from './marksOf';

/**
 * What the tables are marked with that a run is about to write: worked out anew
 * where their columns may be others than before, and else as it is stored.
 */
export async function readRunMarks(
  transaction: Knex.Transaction,
  options: {
    warehouse: string;
    server: StructureSnapshot['server'];
    tables: CurrentTable[];
    notes: RunNotes;
    personalData: PersonalDataStore;
  },
): Promise<(table: CurrentTable) => string[]> {
  const { warehouse, server, tables, notes } = options;
  const known = await options.personalData.ofTables(
    transaction,
    tables.flatMap(({ id, outline, relation, isChanged }) =>
      isChanged && relation
        ? { id, warehouse, oid: String(outline.oid), structure: relation }
        : [],
    ),
    new Map([[warehouse, server]]),
  );
  const rows: Array<Pick<TableRow, 'id' | 'marks'>> = await transaction(
    'tables',
  )
    .select('id', 'marks')
    .whereRaw('id = any(?::uuid[])', [
      tables.flatMap(({ id }) => (known.has(id) ? [] : id)),
    ]);
  const stored = new Map(rows.map(({ id, marks }) => [id, marks]));
  return ({ id }) => {
    const personalData = known.get(id);
    return personalData
      ? marksOf({ notes: notes.of(id), personalData: personalData.values() })
      : stored.get(id) ?? [];
  };
}
