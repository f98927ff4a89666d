import type { MapBand } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';
import type { EdgeRow } from './EdgeRow';

interface BandRow {
  from: string;
  to: string;
  kind: EdgeRow['kind'];
  count: string;
}

/** The edges between schemas, counted, and the references within each. */
export interface Bands {
  bands: MapBand[];
  /** By the schema's entity name. */
  within: Map<string, number>;
}

const COUNTED: Record<EdgeRow['kind'], keyof MapBand> = {
  'foreign-key': 'references',
  reads: 'reads',
  inherits: 'inherits',
};

/** Sorts counted edges into those between schemas and those within one. */
export function bandsOf(rows: BandRow[]): Bands {
  const bands = new Map<string, MapBand>();
  const within = new Map<string, number>();
  for (const { from, to, kind, count } of rows) {
    if (from === to) {
      if (kind === 'foreign-key') {
        within.set(from, Number(count));
      }
      continue;
    }
    const key = JSON.stringify([from, to]);
    const band = bands.get(key) ?? {
      from,
      to,
      references: 0,
      reads: 0,
      inherits: 0,
    };
    bands.set(key, { ...band, [COUNTED[kind]]: Number(count) });
  }
  return { bands: [...bands.values()], within };
}

/**
 * Counts the edges between the tables that the caller may see, by schema: a few
 * hundred rows, however many tables there are.
 *
 * @param options.schema - the entity name of a schema, where only its edges are
 *   wanted
 */
export async function readBands(
  database: Knex,
  options: { visibility: Visibility; warehouse: string; schema?: string },
): Promise<Bands> {
  const { visibility, warehouse, schema } = options;
  const side = (alias: string) =>
    visibleTables(database, visibility)
      .select('tables.id', 'tables.schema_entity_name')
      .where('tables.warehouse', warehouse)
      .as(alias) as unknown as Knex.Raw;
  const query: Knex.QueryBuilder = database('table_references as edges')
    .join(side('source'), 'source.id', 'edges.from_table')
    .join(side('target'), 'target.id', 'edges.to_table')
    .select({
      from: 'source.schema_entity_name',
      to: 'target.schema_entity_name',
      kind: 'edges.kind',
    })
    .count('* as count')
    .groupBy(
      'source.schema_entity_name',
      'target.schema_entity_name',
      'edges.kind',
    )
    .orderByRaw(
      'source.schema_entity_name collate "C", target.schema_entity_name collate "C", edges.kind',
    );
  if (schema !== undefined) {
    query.andWhere(inner =>
      inner
        .where('source.schema_entity_name', schema)
        .orWhere('target.schema_entity_name', schema),
    );
  }
  const rows: BandRow[] = await query;
  return bandsOf(rows);
}
