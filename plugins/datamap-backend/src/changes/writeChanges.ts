import type { Knex } from 'knex';
import { jsonChunks } from '../store/jsonChunks';
import type { FoundChange } from './runChanges';
import { askToConfirm } from '../trust/askToConfirm';
import { type ChangedWarehouse, writeSubjects } from './writeSubjects';

/** So much of what was and is is kept. */
const KEPT_CHARACTERS = 1000;

function kept(text: string | undefined): string | null {
  if (text === undefined) {
    return null;
  }
  const characters = [...text];
  return characters.length > KEPT_CHARACTERS
    ? `${characters.slice(0, KEPT_CHARACTERS - 1).join('')}…`
    : text;
}

/** The ids of the tables that are known, and how many are not. */
function idsOf(
  oids: number[] | undefined,
  idOf: (oid: number) => string | undefined,
): { ids: string[] | null; unknown: number } {
  const all = oids ?? [];
  const ids = all.flatMap(oid => idOf(oid) ?? []);
  return {
    ids: ids.length > 0 ? ids : null,
    unknown: all.length - ids.length,
  };
}

/**
 * Writes what a run found changed, which may be done again for what it finds
 * later. The tables that it is about have to be written already, those that went
 * included.
 */
export async function writeChanges(
  transaction: Knex.Transaction,
  options: {
    warehouse: ChangedWarehouse;
    runId: string;
    /** When the structure was read, ISO 8601. */
    foundAt: string;
    changes: FoundChange[];
    /** The store's id of a table by its object id, before the run and after. */
    tableBefore: (oid: number) => string | undefined;
    tableAfter: (oid: number) => string | undefined;
  },
): Promise<void> {
  const { warehouse, runId, changes } = options;
  if (changes.length === 0) {
    return;
  }
  const subjects = await writeSubjects(transaction, warehouse, changes);
  const [{ id: set, found_at }]: Array<{ id: number; found_at: Date }> =
    await transaction('change_sets')
      .insert({
        warehouse: warehouse.id,
        run_id: runId,
        // Pages go by milliseconds, which is what the driver reads back.
        found_at: new Date(options.foundAt).toISOString(),
      })
      .onConflict('run_id')
      .merge({ warehouse: warehouse.id })
      .returning(['id', 'found_at']);
  const foundAt = found_at.toISOString();
  const rows = changes.map(({ subject, change }) => {
    const before = idsOf(change.tables?.before, options.tableBefore);
    const after = idsOf(change.tables?.after, options.tableAfter);
    return {
      set_id: set,
      subject_id: subjects(subject),
      found_at: foundAt,
      kind: change.kind,
      severity: change.severity,
      reason: change.reason,
      object_type: change.object.type,
      object_name: change.object.name,
      before: kept(change.before),
      after: kept(change.after),
      sql_before: kept(change.sql?.before),
      sql_after: kept(change.sql?.after),
      tables_before: before.ids,
      tables_after: after.ids,
      tables_unnamed: before.unknown + after.unknown,
    };
  });
  // Newest first then reads in the order of the run.
  rows.reverse();
  const columns = Object.keys(rows[0])
    .map(column => `"${column}"`)
    .join(', ');
  for (const json of jsonChunks(rows)) {
    await transaction.raw(
      `insert into changes (${columns})
       select ${columns} from jsonb_populate_recordset(null::changes, ?::jsonb)`,
      [json],
    );
  }
  await askToConfirm(transaction, changes);
}
