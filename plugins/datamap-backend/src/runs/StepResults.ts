import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createDeflate, inflate } from 'node:zlib';
import type { Knex } from 'knex';
import { jsonPieces } from './jsonPieces';
import type { RunStep } from './RunRow';

const unpack = promisify(inflate);

/** Figures older than this are read again. */
const USEFUL_FOR = '1 hour';

/** The result of a finished step, and the step as it then stood. */
export interface StepResult<T> {
  step: RunStep;
  result: T;
}

/**
 * Keeps the results of finished steps while a run is under way, so that whoever
 * takes it over need not ask the warehouse again. They are gone when it ends.
 */
export class StepResults {
  static create(options: { database: Knex }): StepResults {
    return new StepResults(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Undefined where nothing was kept that was read from the same basis. */
  async load<T>(
    runId: string,
    step: string,
    basis: string,
  ): Promise<StepResult<T> | undefined> {
    const row: { content: Buffer } | undefined = await this.database(
      'run_step_results',
    )
      .where({ run_id: runId, step, basis })
      .whereRaw(`kept_at > now() - interval '${USEFUL_FOR}'`)
      .first('content');
    return row && JSON.parse((await unpack(row.content)).toString('utf8'));
  }

  /** Keeps a result, unless the run has ended meanwhile. */
  async save<T>(
    run: { id: string; attempt: number },
    basis: string,
    kept: StepResult<T>,
  ): Promise<void> {
    const content = await buffer(
      Readable.from(jsonPieces(kept)).pipe(createDeflate({ level: 1 })),
    );
    await this.database.raw(
      `insert into run_step_results (run_id, step, basis, content, kept_at)
       select id, ?, ?, ?, now() from runs
        where id = ? and attempt = ? and state = 'running'
       on conflict (run_id, step) do update set
         basis = excluded.basis, content = excluded.content, kept_at = excluded.kept_at`,
      [kept.step.name, basis, content, run.id, run.attempt],
    );
  }
}

/** Forgets what was kept for runs that end now. */
export async function forgetStepResults(
  database: Knex,
  runIds: string[],
): Promise<void> {
  await database('run_step_results').whereIn('run_id', runIds).delete();
}
