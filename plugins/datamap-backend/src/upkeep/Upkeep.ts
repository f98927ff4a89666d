import type { Knex } from 'knex';
import { AuditStore } from '../audit/AuditStore';
import { forgetChanges, forgetWarehouseChanges } from '../changes';
import type { Retention } from '../config/readRetention';
import { forgetImports, WAITS_FOR } from '../exchange';
import { forgetMeasurementDays, thinMeasurements } from '../history';
import { forgetMarkSets } from '../marks/forgetMarkSets';
import { forgetForSearch } from '../search/markForSearch';
import { FeedWriter } from '../store/FeedWriter';
import { lockRevision, setRevision } from '../store/revision';
import { UpdateReportStore } from '../updates/UpdateReportStore';

const DAY = 24 * 60 * 60 * 1000;
/** How long the past of a table is remembered: its tombstone, its old names, its reviews. */
const REMEMBERED = 90 * DAY;
/** How long runs are kept that had nothing to do: one a minute, perhaps. */
const IDLE_RUNS_KEPT = DAY;
/** They ended well, and there was nothing to compare. */
const IDLE = `state = 'succeeded' and steps @> '[{"name": "compare", "state": "skipped"}]'`;
/** How long a warehouse may be missing from the configuration before it is forgotten. */
const FORGOTTEN_AFTER = DAY;

/**
 * Takes away what is too old, and forgets warehouses that nobody configures.
 */
export class Upkeep {
  static create(options: { database: Knex; retention: Retention }): Upkeep {
    return new Upkeep(options.database, options.retention);
  }

  private constructor(
    private readonly database: Knex,
    private readonly retention: Retention,
  ) {}

  /** Does all of it once. */
  async run(now: Date = new Date()): Promise<void> {
    const before = (age: number) => new Date(now.getTime() - age);
    await this.forgetWarehouses(before(FORGOTTEN_AFTER));
    await thinMeasurements(this.database, before(this.retention.measurements));
    await forgetMeasurementDays(
      this.database,
      before(this.retention.dailyMeasurements),
    );
    await forgetChanges(this.database, before(this.retention.changes));
    await UpdateReportStore.create({ database: this.database }).forget(
      before(this.retention.measurements),
    );
    await forgetImports(this.database, {
      waitingSince: before(WAITS_FOR),
      before: before(this.retention.changes),
    });
    await AuditStore.create({ database: this.database }).forget(
      before(this.retention.audit),
    );
    await this.database('warehouse_usage')
      .where('hour', '<', before(DAY))
      .delete();
    await this.forgetRuns(before(this.retention.runs));
    await this.forgetRuns(
      before(Math.min(IDLE_RUNS_KEPT, this.retention.runs)),
      IDLE,
    );
    await this.database('entity_aliases')
      .where('expires_at', '<', now)
      .delete();
    await this.database('tables')
      .where('removed_at', '<', before(REMEMBERED))
      .delete();
    await this.forgetTombstones(before(REMEMBERED));
    await forgetMarkSets(this.database);
  }

  /** The last good run of each warehouse stays, however old it is. */
  private async forgetRuns(before: Date, which = 'true'): Promise<void> {
    await this.database('runs')
      .where('queued_at', '<', before)
      .whereRaw(which)
      .whereNotIn('state', ['queued', 'running'])
      .whereNotIn(
        'id',
        this.database('runs')
          .distinctOn('warehouse')
          .select('id')
          .where({ state: 'succeeded' })
          .orderBy([
            { column: 'warehouse' },
            { column: 'queued_at', order: 'desc' },
          ]),
      )
      .delete();
  }

  /**
   * A follower that has not been here since has to begin again, which
   * `forgotten_to` tells it.
   */
  private async forgetTombstones(before: Date): Promise<void> {
    await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      const gone: Array<{ revision: string }> = await transaction('feed_items')
        .whereNull('entity')
        .where('removed_at', '<', before)
        .delete()
        .returning('revision');
      const newest = Math.max(
        0,
        ...gone.map(({ revision }) => Number(revision)),
      );
      await transaction('feed_state')
        .where({ id: 1 })
        .where('forgotten_to', '<', newest)
        .update({ forgotten_to: newest });
    });
  }

  /**
   * A warehouse that is taken out of the configuration is not shown from then
   * on. A day later its entities go as well; not at once, as replicas with an
   * old and a new configuration run side by side while one is rolled out.
   */
  private async forgetWarehouses(before: Date): Promise<void> {
    const gone: Array<{ id: string }> = await this.database('warehouses')
      .select('id')
      .where('configured_at', '<', before);
    for (const { id: warehouse } of gone) {
      await this.database.transaction(async transaction => {
        const after = await lockRevision(transaction);
        const feed = FeedWriter.create(transaction, { warehouse, after });
        await feed.removeAll();
        await setRevision(transaction, feed.revision);
        await forgetForSearch(transaction, warehouse);
        await transaction('tables').where({ warehouse }).delete();
        await transaction('schemas').where({ warehouse }).delete();
        await transaction('runs').where({ warehouse }).delete();
        await transaction('warehouse_usage').where({ warehouse }).delete();
        await transaction('update_reports').where({ warehouse }).delete();
        await forgetWarehouseChanges(transaction, warehouse);
        await transaction('warehouses').where({ id: warehouse }).delete();
      });
    }
  }
}
