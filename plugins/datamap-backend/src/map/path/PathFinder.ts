import { InputError } from '@backstage/errors';
import type { JoinPath } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../../permissions/Visibility';
import { linkOf } from '../../store/TableLinks';
import { visibleLinks } from '../linksOf';
import { mapEdgeOf } from '../mapEdgeOf';
import { type MapTableRow, readMapTableRows } from '../MapTableRow';
import {
  findShortestWays,
  type PathLink,
  type PathStep,
} from './findShortestWays';
import { joinSql } from './joinSql';
import { listWays } from './listWays';

/** A table to find a way from or to. */
export interface PathEnd {
  id: string;
  entityName: string;
}

const REFERENCE = 'foreign-key';

async function readPathLinks(
  database: Knex,
  options: { visibility: Visibility; ids: string[] },
): Promise<PathLink[]> {
  return await visibleLinks(database, { ...options, kind: REFERENCE }).select(
    'links.id',
    'links.other',
    'links.name',
    'links.outgoing',
    { schema: 'tables.schema_name', table: 'tables.name' },
  );
}

/** A reference of a table to itself is the only way from it to itself. */
async function readSelfReferences(
  database: Knex,
  { id, entityName }: PathEnd,
  limit: number,
): Promise<PathStep[][]> {
  const rows: Array<{ name: string }> = await database('table_references')
    .select('name')
    .where({ from_table: id, to_table: id, kind: REFERENCE })
    .orderByRaw('name collate "C"')
    .limit(limit);
  if (rows.length === 0) {
    throw new InputError(
      `'from' and 'to' are both the table '${entityName}', and it does not reference itself; name two different tables`,
    );
  }
  return rows.map(({ name }) => [{ from: id, to: id, name, forward: true }]);
}

function pathOf(way: PathStep[], rows: Map<string, MapTableRow>): JoinPath {
  const rowOf = (id: string): MapTableRow => {
    const row = rows.get(id);
    if (!row) {
      throw new Error(`The table with the id '${id}' has gone`);
    }
    return row;
  };
  const tables = [way[0].from, ...way.map(step => step.to)].map(id =>
    linkOf(rowOf(id)),
  );
  const steps = way.map(({ from, to, name, forward }) => {
    const [referencing, referenced] = forward ? [from, to] : [to, from];
    return {
      edge: mapEdgeOf(
        { kind: REFERENCE, name },
        rowOf(referencing),
        rowOf(referenced),
      ),
      forward,
    };
  });
  return { tables, steps, sql: joinSql({ tables, steps }) };
}

/**
 * Finds the ways to join two tables. A way never leads over a table that the
 * caller may not see.
 */
export class PathFinder {
  static create(options: { database: Knex }): PathFinder {
    return new PathFinder(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /**
   * The shortest ways over references in either direction, by the names of the
   * tables and references that they lead over.
   *
   * Throws an InputError where both ends are one table that does not reference
   * itself.
   */
  async find(options: {
    visibility: Visibility;
    from: PathEnd;
    to: PathEnd;
    limit: number;
  }): Promise<{ items: JoinPath[]; moreWays: boolean }> {
    const { visibility, limit } = options;
    return await this.database.transaction(
      async transaction => {
        const ways = await this.ways(transaction, options);
        const given = ways.slice(0, limit);
        const rows = await readMapTableRows(transaction, {
          visibility,
          ids: [...new Set(given.flat().flatMap(({ from, to }) => [from, to]))],
        });
        return {
          items: given.map(way => pathOf(way, rows)),
          moreWays: ways.length > limit,
        };
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    );
  }

  /** One way more than asked for, where there is one. */
  private async ways(
    database: Knex,
    options: Parameters<PathFinder['find']>[0],
  ): Promise<PathStep[][]> {
    const { visibility, from, to, limit } = options;
    if (from.id === to.id) {
      return await readSelfReferences(database, from, limit + 1);
    }
    const ends = { from: from.id, to: to.id };
    const steps = await findShortestWays(ends, ids =>
      readPathLinks(database, { visibility, ids }),
    );
    return steps ? listWays(steps, ends, limit + 1) : [];
  }
}
