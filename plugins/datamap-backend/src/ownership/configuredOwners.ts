import { createOwnerOf } from '../config/createOwnerOf';
import { NOBODY } from '../config/readWarehouseConfig';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';

/** A table by what patterns over owners look at. */
export interface NamedTable {
  warehouse: string;
  schema_name: string;
  name: string;
}

/**
 * Makes the function that says whom the configuration names as a table's owner;
 * nobody where the configuration of its warehouse cannot be read.
 */
export function configuredOwners(
  warehouses: Array<Pick<ConfiguredWarehouse, 'id' | 'config'>>,
): (table: NamedTable) => string {
  const ownerOf = new Map(
    warehouses.flatMap(({ id, config }) =>
      config
        ? [[id, createOwnerOf(config.owners, config.defaultOwner)] as const]
        : [],
    ),
  );
  return ({ warehouse, schema_name, name }) =>
    ownerOf.get(warehouse)?.(schema_name, name) ?? NOBODY;
}
