import type { ChangeSubject } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { whereCriteria } from '../permissions/whereCriteria';
import { resourceRef } from '../store/entityRefs';
import type { ChangeRow } from './ChangeRow';

interface NamedRow {
  id: string;
  warehouse: string;
  schema_name: string;
  name: string;
  entity_name: string;
  title: string;
  removed_at: Date | null;
}

/**
 * The tables that changes name beside their own, under the names that they have
 * now: those that the caller may read, and how many there are besides.
 */
export class OtherTables {
  /** Looks up all that the changes name, in one query. */
  static async of(
    database: Knex,
    visibility: Visibility,
    rows: ChangeRow[],
  ): Promise<OtherTables> {
    const ids = new Set(
      rows.flatMap(row => [
        ...(row.tables_before ?? []),
        ...(row.tables_after ?? []),
      ]),
    );
    if (ids.size === 0 || visibility.tables === 'none') {
      return new OtherTables(new Map());
    }
    const query = database('tables')
      .select(
        'id',
        'warehouse',
        'schema_name',
        'name',
        'entity_name',
        'title',
        'removed_at',
      )
      .whereRaw('tables.id = any(?::uuid[])', [[...ids]])
      .whereIn('tables.warehouse', visibility.warehouses);
    const { tables } = visibility;
    if (tables !== 'all') {
      query.andWhere(inner => whereCriteria(inner, tables));
    }
    const found: NamedRow[] = await query;
    return new OtherTables(new Map(found.map(row => [row.id, subjectOf(row)])));
  }

  private constructor(private readonly byId: Map<string, ChangeSubject>) {}

  /** What may be said of the tables that a change names. */
  namedBy(row: ChangeRow): {
    tablesBefore: ChangeSubject[];
    tablesAfter: ChangeSubject[];
    hiddenTables: number;
  } {
    const before = row.tables_before ?? [];
    const after = row.tables_after ?? [];
    const hidden = new Set(
      [...before, ...after].filter(id => !this.byId.has(id)),
    );
    return {
      tablesBefore: before.flatMap(id => this.byId.get(id) ?? []),
      tablesAfter: after.flatMap(id => this.byId.get(id) ?? []),
      hiddenTables: hidden.size + row.tables_unnamed,
    };
  }
}

function subjectOf(row: NamedRow): ChangeSubject {
  return {
    type: 'table',
    schema: row.schema_name,
    name: row.name,
    title: row.title,
    ...(row.removed_at === null
      ? { entityRef: resourceRef(row.warehouse, row.entity_name) }
      : {}),
  };
}
