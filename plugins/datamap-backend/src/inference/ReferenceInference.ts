import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { mapGently } from '../runs/mapGently';
import { hashOf } from '../store/hashOf';
import { scoreOf } from './Candidate';
import { followDecisions } from './followDecisions';
import { inferenceId } from './inferenceId';
import type {
  InferenceDecisionRow,
  InferredReferenceRow,
} from './InferenceRows';
import { inferWarehouse } from './inferWarehouse';
import type { InferenceConfig } from './readInferenceConfig';
import { readInferenceTables } from './readInferenceTables';
import { refreshInputs } from './refreshInputs';
import { replaceInferredReferences } from './replaceInferredReferences';
import type { InferredReferenceFound } from './types';

/** Goes up when the rules find something else in the same tables. */
const RULES = 3;

function rowOf(found: InferredReferenceFound): InferredReferenceRow {
  const ends = {
    from_table: found.from,
    to_table: found.to,
    from_columns: found.fromColumns,
    to_columns: found.toColumns,
  };
  return {
    id: inferenceId(ends),
    ...ends,
    score: found.score,
    rank: found.rank,
    reasons: found.reasons,
    read_as: found.readAs ?? null,
  };
}

/** What a person confirmed stays, whatever the names say by now. */
function confirmedRow(decision: InferenceDecisionRow): InferredReferenceRow {
  const { id, from_table, to_table, from_columns, to_columns } = decision;
  return {
    id,
    from_table,
    to_table,
    from_columns,
    to_columns,
    score: scoreOf(['confirmed-by-person']),
    rank: 1,
    reasons: ['confirmed-by-person'],
    read_as: null,
  };
}

/**
 * Keeps the suggested references of warehouses in step with their structure.
 * What a process that died left undone, the next run does.
 */
export class ReferenceInference {
  static create(options: {
    database: Knex;
    config: InferenceConfig;
    logger: LoggerService;
  }): ReferenceInference {
    return new ReferenceInference(
      options.database,
      options.config,
      options.logger,
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly config: InferenceConfig,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Infers the references of a warehouse as it is stored now. Costs next to
   * nothing where no name, type or key has changed. A failure is logged and
   * harms nothing else: the suggestions stay as they were.
   */
  async refresh(warehouse: string): Promise<void> {
    if (!this.config.enabled) {
      return;
    }
    try {
      await this.infer(warehouse);
    } catch (error) {
      this.logger.warn(
        `The suggested references of the warehouse '${warehouse}' stay as they were, the next run tries again: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  private async infer(warehouse: string): Promise<void> {
    const begun = Date.now();
    const rules = hashOf([RULES, this.config]);
    await refreshInputs(this.database, warehouse);
    const known = await this.database('inference_state')
      .where({ warehouse })
      .first('rules_hash');
    if (known?.rules_hash === rules) {
      return;
    }
    const tables = await readInferenceTables(this.database, warehouse);
    const found = await inferWarehouse(tables, this.config);
    const rows = new Map(
      (await mapGently(found, rowOf)).map(row => [row.id, row]),
    );
    await this.database.transaction(async transaction => {
      await this.lock(transaction, warehouse);
      const state: { server: WarehouseServer | null } | undefined =
        await transaction('warehouses')
          .where({ id: warehouse })
          .first('server');
      const decisions = await followDecisions(transaction, {
        warehouse,
        server: state?.server ?? undefined,
        tables: new Map(tables.map(table => [table.id, table])),
      });
      for (const decision of decisions) {
        if (decision.decision === 'confirmed' && !rows.has(decision.id)) {
          rows.set(decision.id, confirmedRow(decision));
        }
      }
      await replaceInferredReferences(transaction, {
        warehouse,
        rows: [...rows.values()],
      });
      await transaction('inference_state')
        .insert({
          warehouse,
          rules_hash: rules,
          inferred_at: transaction.fn.now(),
        })
        .onConflict('warehouse')
        .merge();
    });
    this.logger.info(
      `Inferred ${
        rows.size
      } references of the warehouse '${warehouse}' that nobody declared, from ${
        tables.length
      } tables in ${Date.now() - begun} ms`,
    );
  }

  private async lock(
    transaction: Knex.Transaction,
    warehouse: string,
  ): Promise<void> {
    await transaction.raw(
      `select pg_advisory_xact_lock(hashtext('datamap inference'), hashtext(?))`,
      [warehouse],
    );
  }
}
