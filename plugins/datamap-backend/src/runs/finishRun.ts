import type { WarehouseAccess } from '@datamap/plugin-datamap-common';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { Moments } from '../store/moments';
import { writeStoredFingerprint } from '../store/structureFingerprints';
import type { RunResult, RunRow, RunStep } from './RunRow';
import { policyOf } from './stepPolicies';
import { forgetStepResults } from './StepResults';

/** A good end of a run. */
export interface RunEnd {
  run: RunRow;
  config: WarehouseConfig;
  structure: StructureSnapshot;
  access?: WarehouseAccess;
  moments: Moments;
  /** Whether the figures of all tables were read. */
  hasAllFigures: boolean;
  /** The run's steps as they stand when this is written. */
  steps: RunStep[];
  result: RunResult;
}

/**
 * Takes hold of a run for the rest of a transaction. False where another worker
 * has taken it over, or somebody cancelled it.
 */
export async function holdRun(
  transaction: Knex.Transaction,
  run: RunRow,
): Promise<boolean> {
  await transaction.raw(
    `set local statement_timeout = ${policyOf('commit').timeLimit}`,
  );
  const held = await transaction('runs')
    .where({ id: run.id, attempt: run.attempt, state: 'running' })
    .whereNull('cancel_requested_at')
    .forUpdate()
    .first('id');
  return held !== undefined;
}

/** Writes that a run ended well, and when the next is due. */
export async function finishRun(
  transaction: Knex.Transaction,
  { run, config, structure, access, moments, ...end }: RunEnd,
): Promise<void> {
  const fromNow = (milliseconds: number) =>
    transaction.raw(`now() + ? * interval '1 millisecond'`, [milliseconds]);
  await transaction('warehouses')
    .where({ id: config.id })
    .update({
      connection_state: 'ok',
      connection_code: null,
      connection_since: transaction.raw(
        `case when connection_state = 'ok' then connection_since else now() end`,
      ),
      last_tried_at: transaction.fn.now(),
      next_try_at: fromNow(config.interval),
      failures: 0,
      last_read_at: structure.readAt,
      moments: JSON.stringify(moments),
      server: JSON.stringify(structure.server),
      access_level: structure.accessLevel,
      access: access ? JSON.stringify(access) : null,
      warnings: JSON.stringify(structure.warnings),
      description: structure.comment ?? null,
      ...(end.hasAllFigures && {
        figures_due_at: fromNow(config.figuresInterval),
        figures_settings: config.settingsHash,
      }),
    });
  await writeStoredFingerprint(transaction, config.id, structure);
  await transaction('runs')
    .where({ id: run.id })
    .update({
      state: 'succeeded',
      finished_at: transaction.raw('clock_timestamp()'),
      read_at: structure.readAt,
      steps: JSON.stringify(end.steps),
      result: JSON.stringify(end.result),
      reason_code: null,
      reason_detail: null,
    });
  await forgetStepResults(transaction, [run.id]);
}
