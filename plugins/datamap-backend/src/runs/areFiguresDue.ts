import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { RunTrigger } from './RunRow';

/**
 * Whether a run reads the figures of all tables, and not only of those that
 * changed: a run on schedule where they are due or the configuration makes
 * something else of them, every other run in any case.
 */
export async function areFiguresDue(
  database: Knex,
  { id, settingsHash }: Pick<WarehouseConfig, 'id' | 'settingsHash'>,
  trigger: RunTrigger,
): Promise<boolean> {
  if (trigger !== 'schedule') {
    return true;
  }
  const row: { due: boolean | null; figures_settings: string | null } =
    await database('warehouses')
      .where({ id })
      .first(
        database.raw('figures_due_at <= now() as due'),
        'figures_settings',
      );
  return row?.due !== false || row.figures_settings !== settingsHash;
}
