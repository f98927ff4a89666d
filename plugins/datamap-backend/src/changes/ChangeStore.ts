import type { Change, ChangeGroup } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { type ChangeCursor, encodeChangeCursor } from './changeCursor';
import { type ChangeFilter, whereChanges } from './changeFilter';
import { changeOfRow } from './changeOfRow';
import { CHANGE_COLUMNS, type ChangeRow, SUBJECT_EXISTS } from './ChangeRow';
import { readGroupRows } from './groupRows';
import { type FoundGroup, groupsOf } from './groupsOf';
import { OtherTables } from './OtherTables';
import { visibleChanges } from './visibleChanges';

/** The order of lists of changes, as their cursors have it. */
export const CHANGE_SORT = 'change';

/** The order of the folded time line, as its cursors have it. */
export const GROUP_SORT = 'change-group';

/** What is asked of a {@link ChangeStore}. */
export interface ListChangesOptions {
  visibility: Visibility;
  filter: ChangeFilter;
  limit: number;
  cursor?: ChangeCursor;
}

/** A page of one thing or the other. */
export interface PageOf<Item> {
  items: Item[];
  pageInfo: { nextCursor?: string };
}

/**
 * Reads what changed, as far as the caller may see it.
 */
export class ChangeStore {
  static create(options: { database: Knex }): ChangeStore {
    return new ChangeStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** A page of changes, newest first. */
  async list(options: ListChangesOptions): Promise<PageOf<Change>> {
    const { visibility, limit } = options;
    const rows: ChangeRow[] = await this.matching(options)
      .join('change_sets', 'change_sets.id', 'changes.set_id')
      .select(...CHANGE_COLUMNS, this.database.raw(SUBJECT_EXISTS))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const others = await OtherTables.of(this.database, visibility, page);
    const last = page.at(-1);
    return {
      items: page.map(row =>
        changeOfRow(row, others, visibility.showsDefinition),
      ),
      pageInfo:
        rows.length > limit && last
          ? {
              nextCursor: encodeChangeCursor(CHANGE_SORT, {
                foundAt: last.found_at,
                beforeId: last.id,
                shown: 0,
              }),
            }
          : {},
    };
  }

  /**
   * A page of the time line, newest first, what one run did to many alike
   * folded. It goes through the changes in their order by an index until it has
   * seen enough, and folds the runs that those belong to as a whole.
   */
  async groups(options: ListChangesOptions): Promise<PageOf<ChangeGroup>> {
    const { visibility, filter, limit, cursor } = options;
    const next: Array<{ set_id: number }> = await this.matching(options)
      .select('changes.set_id')
      .limit(limit);
    const rows = await readGroupRows(this.database, {
      visibility,
      filter,
      sets: [...new Set(next.map(row => row.set_id))],
    });
    const others = await OtherTables.of(this.database, visibility, rows);
    const found = groupsOf(rows, others, visibility.showsDefinition).slice(
      cursor?.shown ?? 0,
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const isEnd = found.length === page.length && next.length < limit;
    return {
      items: page.map(({ group }) => group),
      pageInfo:
        isEnd || !last
          ? {}
          : { nextCursor: await this.cursorAfter(page, found, options) },
    };
  }

  /** Where the time line goes on: within the last run, or after it. */
  private async cursorAfter(
    page: FoundGroup[],
    found: FoundGroup[],
    { cursor }: ListChangesOptions,
  ): Promise<string> {
    const { set, group } = page[page.length - 1];
    const goesOn = found.at(page.length)?.set === set;
    const [bounds]: Array<{ first: string; last: string }> =
      await this.database('changes')
        .where('set_id', set)
        .select(
          this.database.raw('min(id) as first'),
          this.database.raw('max(id) + 1 as last'),
        );
    const isFirstRun = page[0].set === set;
    return encodeChangeCursor(GROUP_SORT, {
      foundAt: new Date(group.foundAt),
      beforeId: goesOn ? bounds.last : bounds.first,
      shown: goesOn
        ? page.filter(other => other.set === set).length +
          (isFirstRun ? cursor?.shown ?? 0 : 0)
        : 0,
    });
  }

  private matching(options: ListChangesOptions): Knex.QueryBuilder {
    const { visibility, filter, cursor } = options;
    const query = visibleChanges(this.database, visibility)
      .modify(whereChanges, filter)
      .orderByRaw('changes.found_at desc, changes.id desc');
    if (cursor) {
      query.whereRaw('(changes.found_at, changes.id) < (?, ?)', [
        cursor.foundAt,
        cursor.beforeId,
      ]);
    }
    return query;
  }
}
