import type { Knex } from 'knex';
import { refreshStanding } from '../search/standing';

/** Tables that are looked at again in one transaction. */
const AT_ONCE = 1000;

/**
 * Tells the search of certifications that are due to be confirmed since it last
 * looked: time goes by without anybody writing.
 */
export async function refreshDue(database: Knex): Promise<void> {
  const due: string[] = await database('trust_statements')
    .join(
      'search_documents',
      'search_documents.table_id',
      'trust_statements.table_id',
    )
    .where({ 'trust_statements.kind': 'certification' })
    .whereNull('trust_statements.ended_at')
    .where('trust_statements.due_at', '<=', database.fn.now())
    .where('search_documents.trust', '>', 0.5)
    .limit(AT_ONCE)
    .pluck('trust_statements.table_id');
  await database.transaction(transaction => refreshStanding(transaction, due));
}
