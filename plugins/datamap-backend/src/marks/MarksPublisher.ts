import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import { lockRevision } from '../store/revision';
import type { TableRow } from '../store/TableRow';
import { publishMarks } from './publishMarks';

/** Tables that one transaction tells of; no run waits for more. */
const AT_ONCE = 200;

type ToldTable = Pick<TableRow, 'id' | 'warehouse'>;

/** Tables after one, of whose marks the feed says something else. */
async function toldOtherwise(
  database: Knex,
  after: string,
): Promise<ToldTable[]> {
  return await database('tables')
    .join('feed_items', join =>
      join
        .on('feed_items.warehouse', 'tables.warehouse')
        .andOn('feed_items.entity_name', 'tables.entity_name')
        .andOnVal('feed_items.type', 'table'),
    )
    .select('tables.id', 'tables.warehouse')
    .whereNull('tables.removed_at')
    .where('tables.id', '>', after)
    .whereNotNull('feed_items.entity')
    .whereRaw(
      `coalesce(feed_items.entity -> 'marks', '[]') <> to_jsonb(tables.marks)`,
    )
    .orderBy('tables.id')
    .limit(AT_ONCE);
}

/**
 * Tells the catalog of tables that have other marks than it was told: those that
 * were worked out before a start, which nobody was to wait for longer than that.
 * What a process leaves undone, the next look does.
 */
export class MarksPublisher {
  static create(options: {
    database: Knex;
    logger: LoggerService;
  }): MarksPublisher {
    return new MarksPublisher(options.database, options.logger);
  }

  private working: Promise<void> | undefined;
  private stopped = false;

  private constructor(
    private readonly database: Knex,
    private readonly logger: LoggerService,
  ) {}

  /** Tells of all that there are. A failure is logged, and harms nothing else. */
  async publish(): Promise<void> {
    this.working ??= this.tell()
      .catch(error =>
        this.logger.warn(
          `The catalog is told later which tables have other marks: ${stringifyError(
            error,
          )}`,
        ),
      )
      .finally(() => {
        this.working = undefined;
      });
    await this.working;
  }

  /** Ends the work under way after the tables at hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  private async tell(): Promise<void> {
    let last: ToldTable | undefined;
    let isMore = true;
    while (isMore && !this.stopped) {
      const tables = await toldOtherwise(
        this.database,
        last?.id ?? '00000000-0000-0000-0000-000000000000',
      );
      if (tables.length > 0) {
        await this.database.transaction(async transaction => {
          await lockRevision(transaction);
          await publishMarks(transaction, tables);
        });
      }
      last = tables.at(-1);
      isMore = tables.length === AT_ONCE;
    }
  }
}
