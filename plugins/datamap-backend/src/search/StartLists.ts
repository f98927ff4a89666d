import type { SearchStart, TableSummary } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { LIST_COLUMNS } from '../store/TableRow';
import { REVIEW_COLUMNS } from '../store/TableStore';
import { whereVisible } from '../store/visibleTables';
import { TRUST_COLUMN } from '../trust/StoredTrust';
import { whereTrust } from '../trust/whereTrust';
import { type FoundRow, shownSummary } from './shownSummary';
import { statisticsShown, whereStatisticsShown } from './shownStatistics';

/** Tables in each list. */
const MOST = 6;
/** Older changes are no news. */
const RECENT = '30 days';

/**
 * Short lists for people who have not searched for anything yet.
 */
export class StartLists {
  static create(options: { database: Knex }): StartLists {
    return new StartLists(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /**
   * @param owners - refs that the person owns through
   */
  async read(visibility: Visibility, owners: string[]): Promise<SearchStart> {
    const [certified, mostUsed, recentlyChanged, mine] = await Promise.all([
      this.list(visibility, query =>
        query
          .modify(whereTrust, ['certified'])
          .join('trust_statements', join =>
            join
              .on('trust_statements.table_id', 'tables.id')
              .andOnVal('trust_statements.kind', 'certification')
              .andOnNull('trust_statements.ended_at'),
          )
          .orderBy([
            { column: 'trust_statements.said_at', order: 'desc' },
            'tables.id',
          ]),
      ),
      this.list(visibility, query =>
        query
          .modify(whereStatisticsShown, visibility)
          .where('search_documents.uses', '>', 0)
          .where('search_documents.is_copy', false)
          .orderBy([
            { column: 'search_documents.uses', order: 'desc' },
            { column: 'search_documents.standing', order: 'desc' },
            'tables.id',
          ]),
      ),
      this.list(visibility, query =>
        query
          .whereRaw(`tables.changed_at > now() - interval '${RECENT}'`)
          .orderBy([
            { column: 'tables.changed_at', order: 'desc' },
            'tables.id',
          ]),
      ),
      owners.length === 0
        ? []
        : this.list(visibility, query =>
            query
              .whereRaw('tables.owner = any(?::text[])', [owners])
              .orderByRaw(
                'search_documents.standing desc nulls last, tables.id',
              ),
          ),
    ]);
    return { certified, mostUsed, recentlyChanged, mine };
  }

  private async list(
    visibility: Visibility,
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<TableSummary[]> {
    // First which they are, so that only theirs are read as a whole.
    const chosen = narrow(
      this.database('tables')
        .modify(whereVisible, visibility)
        .leftJoin('search_documents', 'search_documents.table_id', 'tables.id'),
    ).limit(MOST);
    const ids: string[] = await chosen.clone().pluck('tables.id');
    const rows: FoundRow[] = await this.database('tables')
      .modify(whereVisible, visibility)
      .whereIn('tables.id', ids)
      .join('warehouses', 'warehouses.id', 'tables.warehouse')
      .leftJoin('reviews', 'reviews.table_id', 'tables.id')
      .select(LIST_COLUMNS)
      .select('warehouses.moments', ...REVIEW_COLUMNS)
      .select(this.database.raw(TRUST_COLUMN))
      .select(
        this.database.raw('exists ? as shows_statistics', [
          statisticsShown(this.database, visibility),
        ]),
      );
    return rows
      .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
      .map(row => shownSummary(row, visibility));
  }
}
