import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { readRevision } from '../store/revision';
import { finishRun, holdRun } from './finishRun';
import type { UnchangedReading } from './readSnapshot';
import type { RunRow, RunStep } from './RunRow';

/**
 * Writes that a run found all as it is stored: rows of the warehouse and of the
 * run, and of nothing else.
 *
 * @returns false, and nothing written, where another worker has taken the run
 *   over, or somebody cancelled it
 */
export async function commitUnchanged(
  database: Knex,
  options: {
    run: RunRow;
    config: WarehouseConfig;
    reading: UnchangedReading;
    /** The run's steps as they stand when this is written. */
    steps: RunStep[];
  },
): Promise<boolean> {
  const { run, config, reading, steps } = options;
  const { access, structure } = reading;
  return await database.transaction(async transaction => {
    if (!(await holdRun(transaction, run))) {
      return false;
    }
    const { moments } = await transaction('warehouses')
      .where({ id: config.id })
      .first('moments');
    await finishRun(transaction, {
      run,
      config,
      structure,
      access,
      moments: { ...moments, structure: structure.readAt },
      hasAllFigures: false,
      steps,
      result: {
        added: 0,
        removed: 0,
        renamed: 0,
        modified: 0,
        unchanged: reading.count,
        revision: await readRevision(transaction),
      },
    });
    return true;
  });
}
