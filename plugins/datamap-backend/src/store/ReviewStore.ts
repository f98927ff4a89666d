import type { Review, ReviewDecision } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/**
 * Reads and writes what people say about empty and unmeasured tables.
 */
export class ReviewStore {
  static create(options: { database: Knex }): ReviewStore {
    return new ReviewStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Writes a review of the verdicts as they are, over one that may be there. */
  async put(
    tableId: string,
    review: { decision: ReviewDecision; note?: string; by: string },
  ): Promise<Review> {
    const { rows } = await this.database.raw<{
      rows: Array<{ reviewed_at: Date }>;
    }>(
      `insert into reviews (table_id, decision, note, reviewed_by, reviewed_at, verdict_revision)
       select id, ?, ?, ?, now(), verdict_revision from tables where id = ?
       on conflict (table_id) do update
          set decision = excluded.decision, note = excluded.note,
              reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at,
              verdict_revision = excluded.verdict_revision
       returning reviewed_at`,
      [review.decision, review.note ?? null, review.by, tableId],
    );
    return { ...review, at: rows[0].reviewed_at.toISOString(), active: true };
  }

  /** Takes a review back, if there is one. */
  async delete(tableId: string): Promise<void> {
    await this.database('reviews').where({ table_id: tableId }).delete();
  }
}
