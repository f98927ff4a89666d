import { titleOf } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import { createSchemaOwnerOf } from '../config/createOwnerOf';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { publishedTable } from '../meaning';
import type { FeedEntry } from '../store/writeFeed';
import { createPublishedReferences } from './referenceGraph';
import type { TableWrite } from './tableWrites';

/**
 * What the catalog and the search are to say of a warehouse: itself, its
 * schemas and its tables.
 */
export function feedEntries(options: {
  config: WarehouseConfig;
  structure: StructureSnapshot;
  writes: TableWrite[];
}): FeedEntry[] {
  const { config, structure, writes } = options;
  const { id: warehouse } = config;
  const names = new Map(
    writes.map(({ relation, entityName: name }) => [relation.oid, name]),
  );
  const referencesOf = createPublishedReferences(structure.relations, oid =>
    names.get(oid),
  );
  const schemaOwnerOf = createSchemaOwnerOf(config.owners, config.defaultOwner);
  const description = config.description ?? structure.comment;
  return [
    {
      type: 'warehouse',
      entityName: entityName({ type: 'warehouse', warehouse }),
      entity: {
        title: config.title,
        name: structure.server.database,
        ...(description === undefined ? {} : { description }),
        owner: config.owner,
        connector: config.connector,
      },
    },
    ...structure.schemas.map(schema => {
      const { title, description: text } = titleOf(schema.name, schema.comment);
      return {
        type: 'schema' as const,
        entityName: entityName({
          type: 'schema',
          warehouse,
          schema: schema.name,
        }),
        entity: {
          title,
          name: schema.name,
          ...(text === undefined ? {} : { description: text }),
          owner: schemaOwnerOf(schema.name),
        },
      };
    }),
    ...writes.map(write => ({
      type: 'table' as const,
      entityName: write.entityName,
      columns: write.relation.columns.map(({ name, comment }) => ({
        name,
        comment,
      })),
      entity: publishedTable({
        relation: write.relation,
        schemaEntityName: write.schemaEntityName,
        owner: write.owner,
        assessment: write.assessment,
        ...referencesOf(write.relation),
      }),
    })),
  ];
}
