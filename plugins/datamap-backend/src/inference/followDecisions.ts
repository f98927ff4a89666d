import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { upsertRows } from '../store/writeRows';
import { columnIdentity } from './columnIdentity';
import { followDecision } from './followDecision';
import type { InferenceDecisionRow } from './InferenceRows';
import type { InferenceTable } from './types';

/**
 * Brings what people decided to where tables and columns are now, and gives what
 * can be followed. What cannot stays as it is.
 */
export async function followDecisions(
  transaction: Knex.Transaction,
  options: {
    warehouse: string;
    server: WarehouseServer | undefined;
    tables: Map<string, InferenceTable>;
  },
): Promise<InferenceDecisionRow[]> {
  const { warehouse, server, tables } = options;
  const stored: InferenceDecisionRow[] = await transaction(
    'inference_decisions',
  )
    .select('inference_decisions.*')
    .join('tables', 'tables.id', 'inference_decisions.from_table')
    .where('tables.warehouse', warehouse);
  const sideOf = (id: string) => {
    const table = tables.get(id);
    return {
      columns: table?.columns ?? [],
      identity: table && columnIdentity(server, table.oid),
    };
  };
  const followed = stored.flatMap(before => {
    const now = followDecision(before, {
      from: sideOf(before.from_table),
      to: sideOf(before.to_table),
    });
    return now ? [{ before, now }] : [];
  });
  const moved = followed.filter(
    ({ before, now }) => JSON.stringify(before) !== JSON.stringify(now),
  );
  await transaction('inference_decisions')
    .whereRaw('id = any(?::text[])', [moved.map(({ before }) => before.id)])
    .delete();
  await upsertRows(transaction, {
    table: 'inference_decisions',
    key: ['id'],
    rows: [...new Map(moved.map(({ now }) => [now.id, now])).values()],
  });
  return followed.map(({ now }) => now);
}
