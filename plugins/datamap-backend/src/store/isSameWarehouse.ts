import { isDeepStrictEqual } from 'node:util';
import type {
  StructureSnapshot,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { readStoredSchemas } from './StoredState';

/** What the catalog says of a warehouse, and what object ids are of. */
function identityOf(
  server: WarehouseServer | null,
  description: string | null | undefined,
) {
  return [
    server?.systemIdentifier,
    server?.databaseOid,
    server?.database,
    server?.version,
    description ?? undefined,
  ];
}

interface Schema {
  oid: number;
  name: string;
  owner: string;
  comment?: string;
}

function schemasOf(schemas: Schema[]) {
  return schemas
    .map(({ oid, name, owner, comment }) => [oid, name, owner, comment])
    .sort(([one], [other]) => Number(one) - Number(other));
}

/** Whether a warehouse itself and its schemas are as they are stored. */
export async function isSameWarehouse(
  database: Knex,
  warehouse: string,
  structure: Pick<StructureSnapshot, 'server' | 'comment' | 'schemas'>,
): Promise<boolean> {
  const stored:
    | { server: WarehouseServer | null; description: string | null }
    | undefined = await database('warehouses')
    .where({ id: warehouse })
    .first('server', 'description');
  return (
    stored !== undefined &&
    isDeepStrictEqual(
      identityOf(stored.server, stored.description),
      identityOf(structure.server, structure.comment),
    ) &&
    isDeepStrictEqual(
      schemasOf(await readStoredSchemas(database, warehouse)),
      schemasOf(structure.schemas),
    )
  );
}
