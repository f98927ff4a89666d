import type { Knex } from 'knex';
import { refreshSubjects } from '../changes';
import { notesOfTables } from '../notes/notesOfTables';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { lockRevision } from '../store/revision';
import type { TableRow } from '../store/TableRow';
import { updateRows } from '../store/writeRows';
import { marksOf } from './marksOf';
import { publishMarks } from './publishMarks';

/** Tables whose columns are in memory at once. */
const AT_ONCE = 500;

type MarkedRow = Pick<TableRow, 'id' | 'warehouse' | 'oid' | 'marks'> & {
  structure: Pick<TableRow['structure'], 'name' | 'columns'>;
};

/** Writes what some tables are marked with, and gives those that had other marks. */
async function writeMarks(
  transaction: Knex.Transaction,
  options: { ids: string[]; personalData: PersonalDataStore },
): Promise<Array<Pick<MarkedRow, 'id' | 'warehouse'>>> {
  const { ids, personalData } = options;
  const rows: MarkedRow[] = await transaction('tables')
    .select('id', 'warehouse', 'oid', 'marks')
    .select(
      transaction.raw(
        `jsonb_build_object('name', structure -> 'name',
                            'columns', structure -> 'columns') as structure`,
      ),
    )
    .whereRaw('id = any(?::uuid[])', [ids])
    .whereNotNull('structure');
  const notes = await notesOfTables(transaction, ids);
  const known = await personalData.ofTables(transaction, rows);
  const changed = rows.flatMap(row => {
    const marks = marksOf({
      notes: notes.get(row.id) ?? [],
      personalData: known.get(row.id)?.values() ?? [],
    });
    return String(marks) === String(row.marks)
      ? []
      : [{ id: row.id, warehouse: row.warehouse, marks }];
  });
  await updateRows(transaction, {
    table: 'tables',
    rows: changed.map(({ id, marks }) => ({ id, marks })),
  });
  return changed;
}

/**
 * Works out anew what some tables are marked with, and tells the catalog of
 * those that have other marks than before. The caller holds the lock on the
 * revision.
 */
export async function remarkTables(
  transaction: Knex.Transaction,
  options: { ids: string[]; personalData: PersonalDataStore },
): Promise<void> {
  await publishMarks(transaction, await writeMarks(transaction, options));
}

/** Whether the marks of all tables were worked out from that. */
async function isMadeFrom(database: Knex, madeFrom: string): Promise<boolean> {
  const state = await database('marks_state')
    .where({ id: 1 })
    .first('made_from');
  return state?.made_from === madeFrom;
}

/**
 * Works out what the next tables are marked with.
 *
 * @returns after which to go on; undefined where all are done
 */
async function refreshNext(
  transaction: Knex.Transaction,
  options: { after: string; personalData: PersonalDataStore },
): Promise<string | undefined> {
  const { after, personalData } = options;
  const { madeFrom } = personalData;
  await lockRevision(transaction);
  if (await isMadeFrom(transaction, madeFrom)) {
    return undefined;
  }
  const ids: string[] = await transaction('tables')
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .pluck('id');
  const changed = await writeMarks(transaction, { ids, personalData });
  await refreshSubjects(
    transaction,
    changed.map(({ id }) => id),
  );
  if (ids.length < AT_ONCE) {
    await transaction('marks_state')
      .insert({ id: 1, made_from: madeFrom })
      .onConflict('id')
      .merge();
    return undefined;
  }
  return ids[ids.length - 1];
}

/**
 * Works out what all tables are marked with, where that was never done or by
 * other words than are configured now. Nobody is answered before it is done: a
 * rule would let tables through that it is to keep. The catalog is told after,
 * by {@link MarksPublisher}.
 *
 * Each transaction is about some tables, so that whoever else writes waits for
 * no more than these, and a start that was cut off leaves less to write.
 */
export async function refreshMarks(
  database: Knex,
  personalData: PersonalDataStore,
): Promise<void> {
  if (await isMadeFrom(database, personalData.madeFrom)) {
    return;
  }
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const next: string = after;
    after = await database.transaction(transaction =>
      refreshNext(transaction, { after: next, personalData }),
    );
  }
}
