import type {
  AcceptSuggestion,
  Describing,
  DescribingItem,
  NoteField,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { lockRevision } from '../../store/revision';
import { shownFields } from '../fields/readFieldWords';
import { notedTargets } from '../notedTarget';
import { presentTables } from '../presentTables';
import { writeNotes } from '../writeNotes';
import { countAlike } from './countAlike';
import { columnKey } from './columnWords';
import { type DeskScope, describableTables } from './describableTables';
import {
  type DeskCursor,
  decodeDeskCursor,
  encodeDeskCursor,
} from './deskCursor';
import { deskProgress } from './deskProgress';
import { type Lacking, lackingIn, readDeskTables } from './readDeskTables';
import { readSuggestions } from './suggestions';

/** Tables that are looked through at once for what lacks words. */
const TABLES_AT_ONCE = 20;
/** Columns that one acceptance writes at most. */
const MOST_ACCEPTED = 1_000;

/** Which part of the desk is asked for. */
export interface DeskPage extends DeskScope {
  /** What was put off instead of what was not. */
  skipped: boolean;
  limit: number;
  cursor?: string;
}

/** What was written where an acceptance found its columns. */
export interface Accepted {
  written: number;
  left: number;
  /** Entity names of the tables, for the record. */
  tables: string[];
}

/**
 * What lacks words, in the order in which it is worth describing.
 */
export class Desk {
  /**
   * @param options.fields - the fields of notes that are configured
   */
  static create(options: { database: Knex; fields?: NoteField[] }): Desk {
    return new Desk(options.database, options.fields ?? []);
  }

  private constructor(
    private readonly database: Knex,
    private readonly fields: NoteField[],
  ) {}

  /** A page of what lacks words, with what it might be called. */
  async list(page: DeskPage): Promise<Describing> {
    const { limit } = page;
    const found: Lacking[] = [];
    let cursor = decodeDeskCursor(page.cursor);
    while (found.length <= limit) {
      const from = cursor;
      const tables = await readDeskTables(this.database, page, {
        cursor: from,
        limit: TABLES_AT_ONCE,
      });
      found.push(
        ...tables.flatMap(table => lackingIn(table, page.skipped, from)),
      );
      const last = tables.at(-1);
      if (!last || tables.length < TABLES_AT_ONCE) {
        break;
      }
      // Behind all of its columns.
      cursor = { ...last, tableId: last.id, attnum: Number.MAX_SAFE_INTEGER };
    }
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.withSuggestions(page, shown),
      ...(await deskProgress(this.database, page)),
      pageInfo:
        found.length > limit && last
          ? { nextCursor: encodeDeskCursor(cursorAt(last)) }
          : {},
    };
  }

  /**
   * Writes the same words to all columns of a type and name that lack them, or
   * to those of some tables. Words that are there stay.
   */
  async accept(
    scope: DeskScope,
    accepted: Pick<AcceptSuggestion, 'column' | 'type' | 'only'> & {
      words: NoteWords;
      by: string;
    },
  ): Promise<Accepted> {
    const { column, type, only, words, by } = accepted;
    return await this.database.transaction(async transaction => {
      let after = await lockRevision(transaction);
      const tables: Array<{
        id: string;
        warehouse: string;
        entity_name: string;
      }> = await describableTables(transaction, scope)
        .select('tables.id', 'tables.warehouse', 'tables.entity_name')
        .whereRaw('words.undescribed @> array[?]', [
          columnKey({ type, name: column }),
        ])
        .modify(query => {
          if (only !== undefined) {
            query.whereIn(
              ['tables.warehouse', 'tables.entity_name'],
              only.map(({ warehouse, table }) => [warehouse, table]),
            );
          }
        })
        .orderBy(['tables.warehouse', 'tables.entity_name']);
      const taken = tables.slice(0, MOST_ACCEPTED);
      const targets = await notedTargets(
        transaction,
        taken.map(({ id }) => id),
        column,
      );
      // Of a note without title and description, the rest stays.
      await writeNotes(
        transaction,
        targets.map(target => ({
          target,
          words: { ...target.row?.words, ...words },
          action: 'accepted',
          by,
        })),
      );
      for (const warehouse of new Set(taken.map(table => table.warehouse))) {
        after = await presentTables(transaction, {
          warehouse,
          ids: taken.flatMap(table =>
            table.warehouse === warehouse ? table.id : [],
          ),
          after,
        });
      }
      return {
        written: targets.length,
        left: tables.length - taken.length,
        tables: taken.map(table => `${table.warehouse}/${table.entity_name}`),
      };
    });
  }

  private async withSuggestions(
    scope: DeskScope,
    lacking: Lacking[],
  ): Promise<DescribingItem[]> {
    const keys = [
      ...new Set(lacking.flatMap(({ key }) => (key === undefined ? [] : key))),
    ];
    const suggestions = await readSuggestions(
      this.database,
      scope.visibility,
      keys,
    );
    const alike = await countAlike(this.database, scope, keys);
    return lacking.map(({ item, key }) => ({
      ...item,
      note: shownFields(item.note, {
        fields: this.fields,
        of: item.column ? 'column' : 'table',
      }),
      suggestions: key === undefined ? [] : suggestions.get(key) ?? [],
      alike: key === undefined ? 0 : Math.max(0, (alike.get(key) ?? 0) - 1),
    }));
  }
}

function cursorAt({ table, attnum }: Lacking): DeskCursor {
  return { weight: table.weight, tableId: table.id, attnum };
}
