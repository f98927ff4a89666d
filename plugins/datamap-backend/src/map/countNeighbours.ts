import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleLinks } from './linksOf';

/** What there is around a table that is in the answer. */
export interface NeighbourCount {
  /** Other tables that an edge leads to or from. */
  neighbours: number;
  /** Those of them that are not in the answer. */
  leftOut: number;
  /** Edges to those. */
  edgesLeftOut: number;
}

/** Counts what the caller may see around the tables of an answer, by their id. */
export async function countNeighbours(
  database: Knex,
  options: { visibility: Visibility; ids: string[]; inferred?: boolean },
): Promise<Map<string, NeighbourCount>> {
  const rows: Array<Record<keyof NeighbourCount | 'id', string>> =
    await visibleLinks(database, options)
      .leftJoin(
        database.raw('unnest(?::uuid[]) as answer (id)', [options.ids]),
        'answer.id',
        'links.other',
      )
      .select('links.id')
      .countDistinct('links.other as neighbours')
      .select(
        database.raw(
          `count(distinct links.other) filter (where answer.id is null) as "leftOut",
           count(*) filter (where answer.id is null) as "edgesLeftOut"`,
        ),
      )
      .groupBy('links.id');
  return new Map(
    rows.map(({ id, ...counts }) => [
      id,
      {
        neighbours: Number(counts.neighbours),
        leftOut: Number(counts.leftOut),
        edgesLeftOut: Number(counts.edgesLeftOut),
      },
    ]),
  );
}
