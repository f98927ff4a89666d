import type { NoteWords } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/** What a note said in a version, and whether others wrote since. */
export interface SinceVersion {
  base: NoteWords;
  byOthers: boolean;
}

interface SinceRow {
  note_id: string;
  base: NoteWords | null;
  by_others: boolean;
}

const SINCE = `
select asked.note_id, asked.revision, base.words as base,
       exists (select from note_versions v
                where v.note_id = asked.note_id and v.revision > asked.revision
                  and v.written_by is distinct from ?) as by_others
  from unnest(?::uuid[], ?::int[]) as asked (note_id, revision)
  left join note_versions base
    on base.note_id = asked.note_id and base.revision = asked.revision`;

/**
 * What notes said in the versions that a file was made from. A version that
 * nobody has any more is left out; before the first, nothing was said.
 */
export async function versionsSince(
  database: Knex,
  person: string,
  asked: Array<{ noteId: string; revision: number }>,
): Promise<Map<string, SinceVersion>> {
  const { rows }: { rows: Array<SinceRow & { revision: number }> } =
    await database.raw(SINCE, [
      person,
      asked.map(({ noteId }) => noteId),
      asked.map(({ revision }) => revision),
    ]);
  return new Map(
    rows.flatMap(({ note_id, revision, base, by_others }) =>
      base === null && revision > 0
        ? []
        : [[note_id, { base: base ?? {}, byOthers: by_others }]],
    ),
  );
}
