import { parseEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { entityName } from '@datamap/plugin-datamap-node';
import type { Visibility } from '../permissions/Visibility';
import type { WholeTableRow } from '../store/TableStore';
import type { ActionServices } from './ActionServices';

/** Tables among which the caller is asked to choose. */
const MOST_CHOICES = 10;

/** Where a name may lead: an entity ref, or `schema.table` in any warehouse. */
function addressesOf(
  name: string,
  warehouses: string[],
): Array<{ warehouse: string; table: string }> {
  if (name.startsWith('resource:')) {
    const ref = parseEntityRef(name);
    return [{ warehouse: ref.namespace, table: ref.name }];
  }
  const [schema, ...rest] = name.split('.');
  return warehouses.flatMap(warehouse => [
    { warehouse, table: name },
    ...(rest.length > 0
      ? [
          {
            warehouse,
            table: entityName({
              type: 'table',
              warehouse,
              schema,
              name: rest.join('.'),
            }),
          },
        ]
      : []),
  ]);
}

async function rowAt(
  { tables }: Pick<ActionServices, 'tables'>,
  visibility: Visibility,
  address: { warehouse: string; table: string },
): Promise<WholeTableRow | undefined> {
  try {
    return await tables.get(visibility, address.warehouse, address.table);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}

/**
 * The table that a caller names by `schema.table` or by its entity ref.
 *
 * Throws a NotFoundError where there is none that she may see, and an InputError
 * that names the choices where several fit.
 */
export async function namedTable(
  services: Pick<ActionServices, 'tables' | 'warehouses'>,
  visibility: Visibility,
  name: string,
): Promise<WholeTableRow> {
  const found = new Map<string, WholeTableRow>();
  for (const address of addressesOf(
    name,
    services.warehouses.map(({ id }) => id),
  )) {
    const row = await rowAt(services, visibility, address);
    if (row) {
      found.set(row.id, row);
    }
  }
  const rows = [...found.values()];
  if (rows.length > 1) {
    const choices = rows
      .slice(0, MOST_CHOICES)
      .map(row => `'resource:${row.warehouse}/${row.entity_name}'`);
    throw new InputError(
      `Several tables are called '${name}'; ask which one is meant, and name it by one of ${choices.join(
        ', ',
      )}`,
    );
  }
  if (rows.length === 0) {
    throw new NotFoundError(
      `There is no table '${name}', or the caller may not see it; find its name with 'find-tables'`,
    );
  }
  return rows[0];
}
