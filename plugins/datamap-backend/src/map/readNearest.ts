import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleLinks } from './linksOf';

/** A neighbour, and its place among the neighbours of one table. */
interface RankedNeighbour {
  id: string;
  other: string;
  position: string;
}

/**
 * The first neighbours of some tables, at most so many of each, the first of
 * each before the second of any.
 *
 * First come those that a table itself references, reads or inherits from: they
 * are few, and say what its columns mean. Then those with the most neighbours of
 * their own, because of 1,800 tables around a hub these are the ones that people
 * mean, then by schema and name. Only what the structure says decides, and only
 * what the caller may see: the order is steady while figures move, and tells
 * nothing of hidden tables.
 */
export async function readNearest(
  database: Knex,
  options: {
    visibility: Visibility;
    ids: string[];
    perTable: number;
    inferred?: boolean;
  },
): Promise<string[]> {
  const { visibility, ids, perTable, inferred } = options;
  const degrees = visibleLinks(database, {
    visibility,
    inferred,
    ids: visibleLinks(database, { visibility, ids, inferred }).select(
      'tables.id',
    ),
  })
    .select('links.id')
    .countDistinct('links.other as degree')
    .groupBy('links.id')
    .as('degrees');
  const ranked = visibleLinks(database, { visibility, ids, inferred })
    .leftJoin(degrees as unknown as Knex.Raw, 'degrees.id', 'tables.id')
    .select(
      'links.id',
      'links.other',
      database.raw(
        `row_number() over (
           partition by links.id
           order by bool_or(links.outgoing) desc, degrees.degree desc nulls last,
             tables.schema_name collate "C", tables.name collate "C"
         ) as position`,
      ),
    )
    .groupBy(
      'links.id',
      'links.other',
      'degrees.degree',
      'tables.schema_name',
      'tables.name',
    )
    .as('ranked');
  const rows: RankedNeighbour[] = await database
    .from(ranked as unknown as Knex.Raw)
    .where('position', '<=', perTable);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const order = ({ id }: RankedNeighbour) => indexOf.get(id) ?? 0;
  return rows
    .sort(
      (one, other) =>
        Number(one.position) - Number(other.position) ||
        order(one) - order(other),
    )
    .map(({ other }) => other);
}
