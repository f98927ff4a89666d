import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

/** Of so many statements each connection keeps the plan; a plan takes two or three megabytes. */
const MOST_KEPT = 8;

/**
 * What the server says where a connection does not keep what was prepared on it
 * (a pooler gave every transaction another one), or where tables changed since.
 */
const NOT_KEPT = ['26000', '42P05', '0A000', '08P01'];

/**
 * Names statements, so that each connection plans them once: planning a search
 * takes as long as the search.
 */
export class KeptPlans {
  private readonly known = new Set<string>();
  private given = true;

  /** The statement, by a name where its plan is kept. */
  keep<Result>(statement: Knex.Raw<Result>): Knex.Raw<Result> {
    const name = this.given ? this.nameOf(statement.toSQL().sql) : undefined;
    return name === undefined ? statement : statement.options({ name });
  }

  /**
   * Whether a statement failed only because it had a name; from then on none has
   * one, and the same can be asked again.
   */
  gaveUpBecauseOf(error: unknown): boolean {
    const { code = '' } = error as { code?: string };
    const wasGiven = this.given;
    this.given &&= !NOT_KEPT.includes(code);
    return wasGiven && !this.given;
  }

  private nameOf(sql: string): string | undefined {
    const name = createHash('sha256').update(sql).digest('base64url');
    if (this.known.size < MOST_KEPT) {
      this.known.add(name);
    }
    return this.known.has(name) ? name : undefined;
  }
}
