import type { ChangeKind } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/** A change of a table that was told already. */
export interface ToldChange {
  /** The store's id of the table. */
  table: string;
  kind: ChangeKind;
  /** The name of what changed. */
  object: string;
  before: string | null;
}

/**
 * What a run has told of tables already, and where a change's id is given, what
 * runs have told since that.
 *
 * @returns for each question, in its order
 */
export async function changesSince(
  database: Knex,
  runId: string,
  questions: Array<{ tables: string[]; after?: number }>,
): Promise<ToldChange[][]> {
  const earliest = questions.flatMap(({ after }) => after ?? []);
  const rows: Array<ToldChange & { id: string; of_run: boolean }> =
    await database('changes')
      .join('change_subjects as s', 's.id', 'changes.subject_id')
      .join('change_sets', 'change_sets.id', 'changes.set_id')
      .whereRaw('s.table_id = any(?::uuid[])', [
        [...new Set(questions.flatMap(({ tables }) => tables))],
      ])
      .where(which => {
        which.where('change_sets.run_id', runId);
        if (earliest.length > 0) {
          which.orWhere('changes.id', '>', Math.min(...earliest));
        }
      })
      .select(
        'changes.id',
        's.table_id as table',
        'changes.kind',
        'changes.object_name as object',
        'changes.before',
        database.raw('change_sets.run_id = ? as of_run', [runId]),
      );
  const byTable = new Map<string, typeof rows>();
  for (const row of rows) {
    byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
  }
  return questions.map(({ tables, after }) =>
    [...new Set(tables)]
      .flatMap(table => byTable.get(table) ?? [])
      .filter(
        ({ id, of_run }) =>
          of_run || (after !== undefined && Number(id) > after),
      ),
  );
}
