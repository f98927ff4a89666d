import { randomUUID } from 'node:crypto';
import { titleOf } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import { createSchemaOwnerOf } from '../config/createOwnerOf';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { Matches } from '../compare';

/**
 * The rows of the schemas that a run found, with the ids that they have.
 */
export function schemaWrites(
  config: WarehouseConfig,
  schemas: Matches['schemas'],
) {
  const ownerOf = createSchemaOwnerOf(config.owners, config.defaultOwner);
  const found = [
    ...schemas.matched.map(({ stored, current }) => ({
      id: stored.id,
      current,
    })),
    ...schemas.added.map(current => ({ id: randomUUID(), current })),
  ];
  return found.map(({ id, current }) => {
    const { title, description } = titleOf(current.name, current.comment);
    return {
      id,
      warehouse: config.id,
      oid: current.oid,
      name: current.name,
      entity_name: entityName({
        type: 'schema',
        warehouse: config.id,
        schema: current.name,
      }),
      title,
      description: description ?? null,
      comment: current.comment ?? null,
      database_owner: current.owner,
      owner: ownerOf(current.name),
    };
  });
}
