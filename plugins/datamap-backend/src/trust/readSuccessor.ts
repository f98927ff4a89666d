import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { Successor } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from '../store/entityRefs';
import type { TableRow } from '../store/TableRow';
import { visibleTables } from '../store/visibleTables';
import { TRUST_COLUMN, type TrustColumn } from './StoredTrust';

type SuccessorRow = Pick<
  TableRow,
  'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
>;

const SUCCESSOR_COLUMNS = [
  'tables.warehouse',
  'tables.schema_name',
  'tables.name',
  'tables.entity_name',
  'tables.title',
];

/** The table to use instead of another; undefined where the caller may not see it. */
export async function readSuccessor(
  database: Knex,
  options: { visibility: Visibility; id: string },
): Promise<Successor | undefined> {
  const row: SuccessorRow | undefined = await visibleTables(
    database,
    options.visibility,
  )
    .where('tables.id', options.id)
    .first(SUCCESSOR_COLUMNS);
  return (
    row && {
      entityRef: resourceRef(row.warehouse, row.entity_name),
      warehouse: row.warehouse,
      entityName: row.entity_name,
      schema: row.schema_name,
      name: row.name,
      title: row.title,
    }
  );
}

/** Finds a table by entity ref, with what is said of it, as far as the caller may see it. */
export async function findSuccessor(
  database: Knex,
  options: { visibility: Visibility; entityRef: string },
): Promise<({ id: string } & TrustColumn) | undefined> {
  return await visibleTables(database, options.visibility)
    .where(namedBy(options.entityRef))
    .first('tables.id', database.raw(TRUST_COLUMN));
}

function namedBy(entityRef: string) {
  try {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    if (kind.toLowerCase() === 'resource') {
      return { 'tables.warehouse': namespace, 'tables.entity_name': name };
    }
  } catch {
    // What one looks like is said below.
  }
  throw new InputError(
    `'${entityRef}' is no entity ref of a table; write it as 'resource:<warehouse>/<name>'`,
  );
}
