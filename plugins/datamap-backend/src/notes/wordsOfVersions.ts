import type { NoteWords } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

interface VersionWords {
  note_id: string;
  words: NoteWords;
  /** What the column is called now that told the period then. */
  period: string | null;
}

/**
 * What notes said in earlier versions, to be written again: the column that told
 * the period of a table is named as it is called now. A version that is not there
 * is left out.
 *
 * @returns the words, by the id of the note
 */
export async function wordsOfVersions(
  database: Knex,
  versions: Array<{ noteId: string; revision: number }>,
): Promise<Map<string, NoteWords>> {
  const { rows }: { rows: VersionWords[] } = await database.raw(
    `select v.note_id, v.words, "column".column_name as period
       from note_versions v
       left join notes "column"
         on "column".id = v.period_note and "column".attnum is not null
      where (v.note_id, v.revision) in (select * from unnest(?::uuid[], ?::int[]))`,
    [
      versions.map(({ noteId }) => noteId),
      versions.map(({ revision }) => revision),
    ],
  );
  return new Map(
    rows.map(({ note_id: noteId, words, period }) => [
      noteId,
      period === null || words.periodColumn === undefined
        ? words
        : { ...words, periodColumn: period },
    ]),
  );
}
