import type { NoteProposalItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { whereVisible, visibleTables } from '../../store/visibleTables';
import { linkOf } from '../../store/TableLinks';
import type { TableRow } from '../../store/TableRow';
import type { DeskScope } from '../desk/describableTables';
import { pageOfProposals, type ProposalPage } from './ProposalStore';
import { type ProposalRow, proposalOf } from './ProposalRow';

type ItemRow = ProposalRow &
  Pick<
    TableRow,
    'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
  > & { table_title: string };

/** Whose proposals are asked for, across all tables. */
export type ProposalDeskQuery = {
  caller: string;
  limit: number;
  cursor?: string;
} & (
  | { /** Those that wait for the caller. */ toDecide: DeskScope }
  | {
      /** Those that the caller made, of tables that she may see. */
      made: Pick<DeskScope, 'visibility'>;
    }
);

function proposalsOf(
  database: Knex,
  query: ProposalDeskQuery,
): Knex.QueryBuilder {
  const { visibility } = 'made' in query ? query.made : query.toDecide;
  return visibleTables(database, visibility)
    .join('notes', 'notes.table_id', 'tables.id')
    .join('note_proposals', 'note_proposals.note_id', 'notes.id')
    .whereNotNull('notes.attnum')
    .modify(proposals => {
      if ('made' in query) {
        proposals.where('note_proposals.proposed_by', query.caller);
        return;
      }
      const { describable, owners, warehouses } = query.toDecide;
      proposals
        .modify(whereVisible, { ...visibility, tables: describable })
        .where('note_proposals.state', 'open');
      if (owners !== undefined) {
        proposals.whereIn('tables.owner', owners);
      }
      if (warehouses !== undefined) {
        proposals.whereIn('tables.warehouse', warehouses);
      }
    });
}

/** Proposals of many tables: those that wait for somebody, or those that she made. */
export async function readProposalDesk(
  database: Knex,
  query: ProposalDeskQuery,
): Promise<ProposalPage<NoteProposalItem>> {
  const { rows, totalItems, nextCursor } = await pageOfProposals<ItemRow>(
    proposalsOf(database, query),
    [
      'tables.warehouse',
      'tables.schema_name',
      'tables.name',
      'tables.entity_name',
      'tables.title as table_title',
    ],
    query,
  );
  return {
    items: rows.map(row => ({
      table: linkOf({ ...row, title: row.table_title }),
      proposal: proposalOf(row, query.caller),
    })),
    totalItems,
    pageInfo: nextCursor === undefined ? {} : { nextCursor },
  };
}
