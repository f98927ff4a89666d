import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { Knex } from 'knex';
import { whereMarked } from '../marks/whereMarked';
import type { TableQuery } from './tableResourceRef';

/**
 * Adds a permission's criteria to a query over `tables` as a where clause. The
 * columns that it asks about are never null, so that "not" is the exact
 * opposite. An empty `anyOf` allows nothing, as it does for a single table.
 */
export function whereCriteria(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<TableQuery>,
): void {
  if (isAndCriteria(criteria)) {
    query.whereRaw('true');
    for (const part of criteria.allOf) {
      query.andWhere(inner => whereCriteria(inner, part));
    }
  } else if (isOrCriteria(criteria)) {
    query.whereRaw('false');
    for (const part of criteria.anyOf) {
      query.orWhere(inner => whereCriteria(inner, part));
    }
  } else if (isNotCriteria(criteria)) {
    query.whereNot(inner => whereCriteria(inner, criteria.not));
  } else if (criteria.column === 'marks') {
    whereMarked(query, criteria.values);
  } else {
    // The same statement for however many values, so that plans can be kept.
    query.whereRaw(`tables.${criteria.column} = any(?::text[])`, [
      criteria.values,
    ]);
  }
}
