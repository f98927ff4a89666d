import { randomUUID } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import type {
  GlossaryPlace,
  TermOfTable,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { TABLE_ITSELF } from '../notes/NoteRow';
import { notedTarget } from '../notes/notedTarget';
import type { Visibility } from '../permissions/Visibility';
import { markForSearch } from '../search/markForSearch';
import { resourceRef } from '../store/entityRefs';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import type { TermPage } from './GlossaryStore';
import { visibleLinks } from './linkedTables';
import { missingTerm } from './missingTerm';
import { decodeListCursor, encodeListCursor } from './termCursor';
import type { TermRow } from './TermRow';

/** So many terms one table or one column has at most. */
const MOST_OF_ONE = 20;

interface PlaceRow {
  warehouse: string;
  schema_name: string;
  name: string;
  entity_name: string;
  title: string;
  /** Empty for the table itself. */
  column: string;
  place: string;
}

/** A link that was made or taken away. */
export interface ChangedLink {
  term: string;
  isNew: boolean;
}

/**
 * Which tables and columns terms apply to. A link hangs on the note of what it
 * is about, and so goes along through renames and returns as that does.
 */
export class TermLinks {
  static create(options: { database: Knex }): TermLinks {
    return new TermLinks(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** The terms of a table and of its columns, by name. */
  async of(table: Pick<WholeTableRow, 'id'>): Promise<TermOfTable[]> {
    const rows: Array<TermRow & { attnum: number; column_name: string }> =
      await this.database('glossary_links')
        .join('notes', 'notes.id', 'glossary_links.note_id')
        .join('glossary_terms', 'glossary_terms.id', 'glossary_links.term_id')
        .where('notes.table_id', table.id)
        .whereNotNull('notes.attnum')
        .select('glossary_terms.*', 'notes.attnum', 'notes.column_name')
        .orderByRaw('notes.attnum, glossary_terms.name_key collate "C"');
    return rows.map(({ id, words, attnum, column_name: column }) => ({
      id,
      ...words,
      ...(attnum === TABLE_ITSELF ? {} : { column }),
    }));
  }

  /** The tables and columns that a term applies to and the caller may read, by name. */
  async places(
    termId: string,
    options: { visibility: Visibility; limit: number; cursor?: string },
  ): Promise<TermPage<GlossaryPlace>> {
    const { visibility, limit } = options;
    const after = decodeListCursor(options.cursor, 1);
    const found = () =>
      visibleLinks(this.database, visibility).where(
        'glossary_links.term_id',
        termId,
      );
    const place = `concat_ws(E'\\x01', tables.warehouse, tables.schema_name,
      tables.name, coalesce(notes.column_name, '')) collate "C"`;
    const [{ count }] = await found().count('* as count');
    const rows: PlaceRow[] = await found()
      .select(
        'tables.warehouse',
        'tables.schema_name',
        'tables.name',
        'tables.entity_name',
        'tables.title',
        this.database.raw(`coalesce(notes.column_name, '') as "column"`),
        this.database.raw(`${place} as place`),
      )
      .modify(query => {
        if (after) {
          query.whereRaw(`${place} > ?`, after);
        }
      })
      .orderByRaw(place)
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(row => ({
        entityRef: resourceRef(row.warehouse, row.entity_name),
        warehouse: row.warehouse,
        schema: row.schema_name,
        name: row.name,
        title: row.title,
        ...(row.column === '' ? {} : { column: row.column }),
      })),
      totalItems: Number(count),
      pageInfo:
        rows.length > limit
          ? { nextCursor: encodeListCursor([page[page.length - 1].place]) }
          : {},
    };
  }

  /** Says that a term applies to a table or to a column of it. */
  async link(
    table: WholeTableRow,
    { id, column, by }: { id: string; column?: string; by: string },
  ): Promise<ChangedLink> {
    return await this.database.transaction(async transaction => {
      // Whoever makes a place for a note does so one after the other.
      await lockRevision(transaction);
      const term = await this.nameOf(transaction, id);
      const target = await notedTarget(transaction, table, column);
      const noteId = target.row?.id ?? randomUUID();
      if (!target.row) {
        await transaction('notes').insert({
          id: noteId,
          words: {},
          revision: 0,
          ...target.place,
        });
      }
      const others: string[] = await transaction('glossary_links')
        .where({ note_id: noteId })
        .pluck('term_id');
      if (others.includes(id)) {
        return { term, isNew: false };
      }
      if (others.length >= MOST_OF_ONE) {
        throw new ConflictError(
          `'${target.object.name}' has ${MOST_OF_ONE} terms, the most there may be; take one away first`,
        );
      }
      await transaction('glossary_links').insert({
        term_id: id,
        note_id: noteId,
        linked_by: by,
        linked_at: new Date(),
      });
      await markForSearch(transaction, { changed: [table.id] });
      return { term, isNew: true };
    });
  }

  /** Takes that back, if it is so. */
  async unlink(
    table: WholeTableRow,
    { id, column }: { id: string; column?: string },
  ): Promise<ChangedLink> {
    return await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const term = await this.nameOf(transaction, id);
      const target = await notedTarget(transaction, table, column);
      const gone = await transaction('glossary_links')
        .where({ term_id: id, note_id: target.row?.id ?? null })
        .delete();
      if (gone > 0) {
        await markForSearch(transaction, { changed: [table.id] });
      }
      return { term, isNew: gone > 0 };
    });
  }

  private async nameOf(database: Knex, id: string): Promise<string> {
    const row: TermRow | undefined = await database('glossary_terms')
      .where({ id })
      .first();
    if (!row) {
      throw missingTerm(id);
    }
    return row.words.name;
  }
}
