import type { OwnershipRequestItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { NOBODY } from '../config/readWarehouseConfig';
import type { Visibility } from '../permissions/Visibility';
import { linkOf } from '../store/TableLinks';
import type { TableRow } from '../store/TableRow';
import { visibleTables, whereVisible } from '../store/visibleTables';
import { pageOfRequests, type RequestPage } from './OwnershipRequests';
import { type RequestRow, requestOf } from './OwnershipRow';

type ItemRow = RequestRow &
  Pick<
    TableRow,
    'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
  >;

/** Whose requests are asked for, across all tables. */
export interface RequestDeskQuery {
  caller: string;
  visibility: Visibility;
  limit: number;
  cursor?: string;
  /** Those that wait for the caller; without it, those that she made. */
  toDecide?: {
    /** Of which tables she may decide. */
    tables: Visibility['tables'];
    /** Only of tables that these own, or nobody; all where it is left out. */
    owners?: string[];
  };
}

/** Requests for many tables: those that wait for somebody, or those that she made. */
export async function readRequestDesk(
  database: Knex,
  { caller, visibility, toDecide, ...page }: RequestDeskQuery,
): Promise<RequestPage<OwnershipRequestItem>> {
  const query = visibleTables(database, visibility)
    .join('ownership_requests', 'ownership_requests.table_id', 'tables.id')
    .modify(requests => {
      if (!toDecide) {
        requests.where('ownership_requests.asked_by', caller);
        return;
      }
      requests
        .modify(whereVisible, { ...visibility, tables: toDecide.tables })
        .where('ownership_requests.state', 'open');
      if (toDecide.owners) {
        requests.whereIn('tables.owner', [...toDecide.owners, NOBODY]);
      }
    });
  return await pageOfRequests<ItemRow, OwnershipRequestItem>(query, {
    ...page,
    columns: [
      'tables.warehouse',
      'tables.schema_name',
      'tables.name',
      'tables.entity_name',
      'tables.title',
    ],
    itemOf: row => ({ table: linkOf(row), request: requestOf(row, caller) }),
  });
}
