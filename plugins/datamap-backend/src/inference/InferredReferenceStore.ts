import { NotFoundError } from '@backstage/errors';
import type {
  InferredReferenceDecision,
  InferredReferences,
  InferredReferenceVerdict,
} from '@datamap/plugin-datamap-common';
import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { columnName } from '../store/foreignKeys';
import { linkOf } from '../store/TableLinks';
import type { WholeTableRow } from '../store/TableStore';
import { visibleTables } from '../store/visibleTables';
import { columnIdentity } from './columnIdentity';
import {
  decisionOf,
  type InferredRow,
  inferredReferenceOf,
} from './inferredReferenceOf';

/** Suggestions that lead to one table and are told; the rest is counted. */
const MOST_INCOMING = 200;

const SELECTED = [
  'inferred.*',
  'decisions.decision',
  'decisions.decided_by',
  'decisions.decided_at',
];

const OTHER = [
  'tables.oid',
  'tables.warehouse',
  'tables.schema_name',
  'tables.name',
  'tables.entity_name',
  'tables.title',
  'tables.structure',
];

/** The order in which suggestions are told: what people confirmed, then the likeliest. */
const LIKELIEST_FIRST = `case decisions.decision when 'confirmed' then 0 when 'rejected' then 2 else 1 end, inferred.score desc, tables.schema_name collate "C", tables.name collate "C", inferred.from_columns, inferred.id`;

/**
 * Reads suggested references as far as a caller may see their tables, and keeps
 * what people decide about them.
 */
export class InferredReferenceStore {
  static create(options: {
    database: Knex;
    enabled: boolean;
  }): InferredReferenceStore {
    return new InferredReferenceStore(options.database, options.enabled);
  }

  private constructor(
    private readonly database: Knex,
    /** Whether there are suggestions at all. */
    readonly enabled: boolean,
  ) {}

  /** The suggestions from and to a table; undefined where this is switched off. */
  async of(
    row: WholeTableRow,
    options: { visibility: Visibility; mayDecide: boolean },
  ): Promise<InferredReferences | undefined> {
    if (!this.enabled) {
      return undefined;
    }
    const { visibility, mayDecide } = options;
    const table = { link: linkOf(row), relation: row.structure };
    const outgoing: InferredRow[] = await this.towards(visibility, 'to_table')
      .where('inferred.from_table', row.id)
      .orderByRaw(LIKELIEST_FIRST);
    const incoming: Array<InferredRow & { total: string }> = await this.towards(
      visibility,
      'from_table',
    )
      .where('inferred.to_table', row.id)
      .select(this.database.raw('count(*) over () as total'))
      .orderByRaw(LIKELIEST_FIRST)
      .limit(MOST_INCOMING);
    return {
      outgoing: outgoing.map(other =>
        inferredReferenceOf(other, { table, outgoing: true }),
      ),
      incoming: incoming.map(other =>
        inferredReferenceOf(other, { table, outgoing: false }),
      ),
      incomingLeftOut: Number(incoming[0]?.total ?? 0) - incoming.length,
      mayDecide,
    };
  }

  /**
   * Writes a decision about a suggestion of the table, over one that may be
   * there. Throws a NotFoundError where there is no such suggestion, or the
   * caller may not see where it leads.
   */
  async decide(
    id: string,
    options: {
      row: WholeTableRow;
      visibility: Visibility;
      decision: InferredReferenceVerdict;
      by: string;
    },
  ): Promise<InferredReferenceDecision> {
    const { row, visibility, decision, by } = options;
    const found: InferredRow | undefined = this.enabled
      ? await this.towards(visibility, 'to_table')
          .where({ 'inferred.id': id, 'inferred.from_table': row.id })
          .first()
      : undefined;
    if (!found) {
      throw new NotFoundError(
        `The table '${row.entity_name}' has no suggested reference '${id}'; load its references again`,
      );
    }
    const state: { server: WarehouseServer | null } | undefined =
      await this.database('warehouses')
        .where({ id: row.warehouse })
        .first('server');
    const identityOf = (oid: number) =>
      columnIdentity(state?.server ?? undefined, oid) ?? null;
    const decided = {
      decision,
      decided_by: by,
      from_names: found.from_columns.map(attnum =>
        columnName(row.structure, attnum),
      ),
      to_names: found.to_columns.map(attnum =>
        columnName(found.structure, attnum),
      ),
      from_identity: identityOf(Number(row.structure.oid)),
      to_identity: identityOf(Number(found.oid)),
      decided_at: this.database.fn.now(),
    };
    const [written] = await this.database('inference_decisions')
      .insert({
        id,
        from_table: found.from_table,
        to_table: found.to_table,
        from_columns: found.from_columns,
        to_columns: found.to_columns,
        ...decided,
      })
      .onConflict('id')
      .merge(decided)
      .returning(['decision', 'decided_by', 'decided_at']);
    return decisionOf(written);
  }

  /** Takes a decision about a suggestion of the table back, if there is one. */
  async withdraw(id: string, row: WholeTableRow): Promise<void> {
    await this.database('inference_decisions')
      .where({ id, from_table: row.id })
      .delete();
  }

  /** Suggestions with the visible table at one end, and what people decided. */
  private towards(
    visibility: Visibility,
    end: 'from_table' | 'to_table',
  ): Knex.QueryBuilder {
    return visibleTables(this.database, visibility)
      .join('inferred_references as inferred', `inferred.${end}`, 'tables.id')
      .leftJoin('inference_decisions as decisions', join =>
        join.on('decisions.id', 'inferred.id'),
      )
      .select(OTHER)
      .select(SELECTED);
  }
}
