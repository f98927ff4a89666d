import type { Knex } from 'knex';
import type { FoundChange } from '../changes';
import { refreshStanding } from '../search/standing';

/**
 * Remembers of certified tables that a run found a breaking change of them, in
 * the transaction that writes the change: who certified did not know of it,
 * whenever it happened. The first since then counts.
 */
export async function askToConfirm(
  transaction: Knex.Transaction,
  changes: FoundChange[],
): Promise<void> {
  const broken = new Set(
    changes.flatMap(({ subject, change }) =>
      subject.type === 'table' && change.severity === 'breaking'
        ? subject.id
        : [],
    ),
  );
  if (broken.size > 0) {
    const asked: Array<{ table_id: string }> = await transaction(
      'trust_statements',
    )
      .whereRaw('table_id = any(?::uuid[])', [[...broken]])
      .where({ kind: 'certification' })
      .whereNull('ended_at')
      .whereNull('changed_at')
      .update({ changed_at: new Date() })
      .returning('table_id');
    await refreshStanding(
      transaction,
      asked.map(({ table_id }) => table_id),
    );
  }
}
