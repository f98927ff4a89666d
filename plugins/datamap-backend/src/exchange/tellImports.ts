import type {
  NoteField,
  WordsImport,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  type ImportLineRow,
  type ImportRow,
  TO_UNDO,
  TO_WRITE,
} from './ImportRow';
import { type LineCounts, wordsImportOf } from './wordsImportOf';

/** Lines that are shown to tell what the columns are. */
const EXAMPLES = 3;

/** Imports as the API tells them, with how many lines became what. */
export async function tellImports(
  database: Knex,
  rows: ImportRow[],
  fields: NoteField[],
): Promise<WordsImport[]> {
  const ids = rows.map(({ id }) => id);
  const counted: Array<{
    import_id: string;
    outcome: WordsOutcome | null;
    lines: string;
    to_write: string;
    to_undo: string;
  }> = await database('import_lines')
    .select(
      'import_id',
      database.raw(`coalesce(result, finding) as outcome,
          count(*) as lines,
          count(*) filter (where ${TO_WRITE}) as to_write,
          count(*) filter (where ${TO_UNDO}) as to_undo`),
    )
    .whereRaw('import_id = any(?::uuid[])', [ids])
    .groupByRaw('1, 2');
  const { rows: examples }: { rows: ImportLineRow[] } = await database.raw(
    `select lines.import_id, lines.cells
           from unnest(?::uuid[]) as asked (id)
          cross join lateral (
            select import_id, line, cells from import_lines
             where import_id = asked.id and cells is not null
             order by line limit ?) as lines
          order by lines.line`,
    [ids, EXAMPLES],
  );
  return rows.map(row => {
    const counts: LineCounts = {
      lines: 0,
      outcomes: {},
      toWrite: 0,
      toUndo: 0,
    };
    for (const one of counted) {
      if (one.import_id === row.id) {
        counts.lines += Number(one.lines);
        counts.toWrite += Number(one.to_write);
        counts.toUndo += Number(one.to_undo);
        if (one.outcome !== null) {
          counts.outcomes[one.outcome] = Number(one.lines);
        }
      }
    }
    return wordsImportOf(
      row,
      counts,
      examples.filter(({ import_id }) => import_id === row.id),
      fields,
    );
  });
}
