import type { TableLink } from '@datamap/plugin-datamap-common';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from './entityRefs';
import type { TableRow } from './TableRow';
import { visibleTables } from './visibleTables';

type LinkRow = Pick<
  TableRow,
  'oid' | 'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
>;

const LINK_COLUMNS = [
  'tables.oid',
  'tables.warehouse',
  'tables.schema_name',
  'tables.name',
  'tables.entity_name',
  'tables.title',
];

/** A table that another one names, and what it is made of. */
export interface LinkedTable {
  link: TableLink;
  relation: RelationSnapshot;
}

/** A table as others name it. */
export function linkOf(row: Omit<LinkRow, 'oid'>): TableLink {
  return {
    entityRef: resourceRef(row.warehouse, row.entity_name),
    entityName: row.entity_name,
    schema: row.schema_name,
    name: row.name,
    title: row.title,
  };
}

/**
 * Looks up the tables that a table names or that name it. One that the caller
 * may not see is not found, so that nothing tells its name.
 */
export class TableLinks {
  static create(options: { database: Knex }): TableLinks {
    return new TableLinks(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Links by object id. */
  async byOid(
    visibility: Visibility,
    warehouse: string,
    oids: number[],
  ): Promise<Map<number, TableLink>> {
    const rows: LinkRow[] = await visibleTables(this.database, visibility)
      .select(LINK_COLUMNS)
      .where('tables.warehouse', warehouse)
      .whereIn('tables.oid', [...new Set(oids)]);
    return new Map(rows.map(row => [Number(row.oid), linkOf(row)]));
  }

  /** Links with structures by object id. */
  async wholeByOid(
    visibility: Visibility,
    warehouse: string,
    oids: number[],
  ): Promise<Map<number, LinkedTable>> {
    const rows: Array<LinkRow & Pick<TableRow, 'structure'>> =
      await visibleTables(this.database, visibility)
        .select(...LINK_COLUMNS, 'tables.structure')
        .where('tables.warehouse', warehouse)
        .whereIn('tables.oid', [...new Set(oids)]);
    return new Map(
      rows.map(row => [
        Number(row.oid),
        { link: linkOf(row), relation: row.structure },
      ]),
    );
  }

  /** The tables that inherit from this one, by name. */
  async inheriting(
    visibility: Visibility,
    tableId: string,
  ): Promise<TableLink[]> {
    const rows: LinkRow[] = await visibleTables(this.database, visibility)
      .select(LINK_COLUMNS)
      .join('table_references', 'table_references.from_table', 'tables.id')
      .where({
        'table_references.to_table': tableId,
        'table_references.kind': 'inherits',
      })
      .orderBy(['tables.schema_name', 'tables.name']);
    return rows.map(linkOf);
  }

  /** The tables whose foreign keys reference this one, by name. */
  async referencing(
    visibility: Visibility,
    tableId: string,
  ): Promise<LinkedTable[]> {
    const rows: Array<LinkRow & Pick<TableRow, 'structure'>> =
      await visibleTables(this.database, visibility)
        .select(...LINK_COLUMNS, 'tables.structure')
        .whereIn(
          'tables.id',
          this.database('table_references')
            .select('from_table')
            .where({ to_table: tableId, kind: 'foreign-key' }),
        )
        .orderBy(['tables.schema_name', 'tables.name']);
    return rows.map(row => ({ link: linkOf(row), relation: row.structure }));
  }

  /** The views that read this one, by name. */
  async reading(
    visibility: Visibility,
    tableId: string,
  ): Promise<LinkedTable[]> {
    const rows: Array<LinkRow & Pick<TableRow, 'structure'>> =
      await visibleTables(this.database, visibility)
        .select(...LINK_COLUMNS, 'tables.structure')
        .whereIn(
          'tables.id',
          this.database('table_references')
            .select('from_table')
            .where({ to_table: tableId, kind: 'reads' }),
        )
        .orderBy(['tables.schema_name', 'tables.name']);
    return rows.map(row => ({ link: linkOf(row), relation: row.structure }));
  }

  /** How many foreign keys reference this one, its own included. */
  async countReferencing(
    visibility: Visibility,
    tableId: string,
  ): Promise<number> {
    const [{ count }] = await visibleTables(this.database, visibility)
      .join('table_references', 'table_references.from_table', 'tables.id')
      .where({
        'table_references.to_table': tableId,
        'table_references.kind': 'foreign-key',
      })
      .count('* as count');
    return Number(count);
  }
}
