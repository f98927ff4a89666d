import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import type {
  Note,
  NoteField,
  NoteSkipReason,
  NoteVersion,
  NoteWords,
  TableNotes,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import { shownFields, withFieldWords } from './fields/readFieldWords';
import { NoteConflict } from './NoteConflict';
import { type NotedTarget, notedTarget } from './notedTarget';
import { noteOf } from './noteOf';
import { type NoteVersionRow, TABLE_ITSELF } from './NoteRow';
import { notesOfTables } from './notesOfTables';
import { assertPeriodColumn, periodColumnsOf } from './periodColumns';
import { presentTables } from './presentTables';
import { wordsOfVersions } from './wordsOfVersions';
import { type NoteWriting, type WrittenNote, writeNotes } from './writeNotes';

/** Which note, and the version of it that the caller has seen. */
export interface NoteEdit {
  /** As PostgreSQL has it; absent for the table itself. */
  column?: string;
  revision: number;
  by: string;
}

type WritingOf = (
  transaction: Knex.Transaction,
  target: NotedTarget,
) => Promise<Omit<NoteWriting, 'target'>>;

function versionOf(
  row: NoteVersionRow & { before: NoteWords | null },
  shown: (words: NoteWords) => NoteWords,
): NoteVersion {
  return {
    revision: row.revision,
    at: row.written_at.toISOString(),
    ...(row.written_by === null ? {} : { by: row.written_by }),
    action: row.action,
    ...(row.reverted_to === null ? {} : { revertedTo: row.reverted_to }),
    before: shown(row.before ?? {}),
    after: shown(row.words),
  };
}

function conflictOf(current: Note, { object }: NotedTarget, revision: number) {
  return new NoteConflict(
    `The note of '${object.name}' was written meanwhile: it is version ${current.revision}, and yours is made from version ${revision}; compare both and write again`,
    current,
  );
}

/**
 * Reads and writes what people say about tables and columns.
 */
export class NoteStore {
  /**
   * @param options.fields - the fields that are configured beside the others
   */
  static create(options: { database: Knex; fields?: NoteField[] }): NoteStore {
    return new NoteStore(options.database, options.fields ?? []);
  }

  private constructor(
    private readonly database: Knex,
    private readonly fields: NoteField[],
  ) {}

  /** The note of a table and those of its columns, by position. */
  async of(
    row: Pick<WholeTableRow, 'id' | 'structure'>,
  ): Promise<
    Pick<TableNotes, 'table' | 'columns' | 'periodColumns' | 'fields'>
  > {
    const notes = await notesOfTables(this.database, [row.id]);
    const byNumber = new Map(
      notes.get(row.id)?.map(note => [note.attnum, note]),
    );
    return {
      periodColumns: periodColumnsOf(row.structure.columns),
      fields: this.fields,
      table: this.shown(noteOf(row.structure, byNumber.get(TABLE_ITSELF))),
      columns: [...row.structure.columns]
        .sort((one, other) => one.attnum - other.attnum)
        .map((column, index) => ({
          ...this.shown(
            noteOf(column, byNumber.get(column.attnum)),
            column.name,
          ),
          column: column.name,
          type: column.type,
          position: index + 1,
        })),
    };
  }

  /**
   * Writes a note as a whole. Throws a NoteConflict, and writes nothing, where
   * somebody else wrote since the caller's version.
   */
  async put(
    row: WholeTableRow,
    edit: NoteEdit & { words: NoteWords },
  ): Promise<WrittenNote> {
    return await this.write(row, edit, async (_, target) => ({
      words: withFieldWords(edit.words, {
        fields: this.fields,
        of: edit.column === undefined ? 'table' : 'column',
        before: target.row?.words,
      }),
      action: 'written',
      by: edit.by,
    }));
  }

  /** Writes the words of an earlier version again. */
  async revert(
    row: WholeTableRow,
    edit: NoteEdit & { to: number },
  ): Promise<WrittenNote> {
    return await this.write(row, edit, async (transaction, target) => ({
      words: await this.wordsOf(transaction, target, edit.to),
      action: 'reverted',
      revertedTo: edit.to,
      by: edit.by,
    }));
  }

  /**
   * Writes what was proposed, beside the rest of the note, in the transaction in
   * which that is decided.
   */
  async accept(
    transaction: Knex.Transaction,
    row: WholeTableRow,
    edit: NoteEdit & { words: NoteWords },
  ): Promise<WrittenNote> {
    return await this.writeIn(transaction, row, edit, async (_, target) => ({
      words: { ...target.row?.words, ...edit.words },
      action: 'accepted',
      by: edit.by,
    }));
  }

  /** The versions of a note, newest first. */
  async history(
    row: WholeTableRow,
    options: { column?: string; limit: number; before?: number },
  ): Promise<{
    items: NoteVersion[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }> {
    const { column, limit, before } = options;
    const { row: note } = await notedTarget(this.database, row, column);
    if (!note) {
      return { items: [], totalItems: 0, pageInfo: {} };
    }
    const rows: Array<NoteVersionRow & { before: NoteWords | null }> =
      await this.database('note_versions as v')
        .leftJoin('note_versions as previous', join =>
          join
            .on('previous.note_id', 'v.note_id')
            .andOn(this.database.raw('previous.revision = v.revision - 1')),
        )
        .select('v.*', 'previous.words as before')
        .where('v.note_id', note.id)
        .modify(query => {
          if (before !== undefined) {
            query.where('v.revision', '<', before);
          }
        })
        .orderBy('v.revision', 'desc')
        .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(version =>
        versionOf(version, words => this.shown(words, column)),
      ),
      totalItems: note.revision,
      pageInfo:
        rows.length > limit
          ? { nextCursor: String(page[page.length - 1].revision) }
          : {},
    };
  }

  /** Puts off what a person was asked to describe. */
  async putSkip(
    row: WholeTableRow,
    skip: { column?: string; reason: NoteSkipReason; by: string },
  ): Promise<void> {
    await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const target = await notedTarget(transaction, row, skip.column);
      const skipped = {
        skip_reason: skip.reason,
        skipped_by: skip.by,
        skipped_at: new Date(),
      };
      await transaction('notes')
        .insert({
          id: randomUUID(),
          words: {},
          revision: 0,
          ...target.row,
          ...target.place,
          ...skipped,
        })
        .onConflict('id')
        .merge(skipped);
    });
  }

  /** Takes that back, if it is so. */
  async deleteSkip(
    row: WholeTableRow,
    { column }: { column?: string },
  ): Promise<void> {
    await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const target = await notedTarget(transaction, row, column);
      if (target.row) {
        await transaction('notes')
          .where({ id: target.row.id })
          .update({ skip_reason: null, skipped_by: null, skipped_at: null });
      }
    });
  }

  private async write(
    row: WholeTableRow,
    edit: NoteEdit,
    writingOf: WritingOf,
  ): Promise<WrittenNote> {
    return await this.database.transaction(transaction =>
      this.writeIn(transaction, row, edit, writingOf),
    );
  }

  private async writeIn(
    transaction: Knex.Transaction,
    row: WholeTableRow,
    { column, revision }: NoteEdit,
    writingOf: WritingOf,
  ): Promise<WrittenNote> {
    // Whoever writes notes or what a run found does so one after the other.
    const after = await lockRevision(transaction);
    const target = await notedTarget(transaction, row, column);
    const writing = await writingOf(transaction, target);
    const stored = target.row?.words ?? {};
    if ((target.row?.revision ?? 0) !== revision) {
      // Whoever sends the same again did not hear that it was written.
      if (isDeepStrictEqual(stored, writing.words)) {
        const note = this.shown(noteOf(target.object, target.row), column);
        return { note, before: stored, after: stored, isNew: false };
      }
      throw conflictOf(
        this.shown(noteOf(target.object, target.row), column),
        target,
        revision,
      );
    }
    if (writing.action === 'written') {
      assertPeriodColumn(writing.words, stored, row.structure.columns);
    }
    const [written] = await writeNotes(transaction, [{ target, ...writing }]);
    if (written.isNew) {
      await presentTables(transaction, {
        warehouse: row.warehouse,
        ids: [row.id],
        after,
      });
    }
    return { ...written, note: this.shown(written.note, column) };
  }

  /** Without what fields say that are not configured any more. */
  private shown<Words extends NoteWords>(words: Words, column?: string): Words {
    return shownFields(words, {
      fields: this.fields,
      of: column === undefined ? 'table' : 'column',
    });
  }

  private async wordsOf(
    transaction: Knex.Transaction,
    { object, row }: NotedTarget,
    revision: number,
  ): Promise<NoteWords> {
    if (revision === 0) {
      return {};
    }
    const words =
      row &&
      (await wordsOfVersions(transaction, [{ noteId: row.id, revision }])).get(
        row.id,
      );
    if (!words) {
      throw new InputError(
        `The note of '${object.name}' has no version ${revision}; choose one of its history`,
      );
    }
    return words;
  }
}
