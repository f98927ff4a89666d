import { titleOf } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import { createSchemaOwnerOf } from '../config/createOwnerOf';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { publishedTable, type PublishedTableOptions } from '../meaning';
import type { FeedEntry } from '../store/FeedWriter';
import type { PublishedReferences } from './referenceGraph';
import type { TableWrite } from './tableWrites';

/**
 * What the catalog and the search are to say of a warehouse and of its schemas.
 */
export function feedEntries(
  config: WarehouseConfig,
  structure: Pick<StructureSnapshot, 'comment' | 'schemas' | 'server'>,
): FeedEntry[] {
  const { id: warehouse } = config;
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
  ];
}

/** What they are to say of a table. */
export function tableFeedEntry(
  write: Pick<
    TableWrite,
    | 'schemaEntityName'
    | 'owner'
    | 'portal'
    | 'deprecated'
    | 'marks'
    | 'columnsHash'
  > & {
    table: Pick<TableWrite['table'], 'outline' | 'entityName'>;
    assessment: PublishedTableOptions['assessment'];
  },
  references: PublishedReferences,
): FeedEntry {
  const { outline, entityName: name } = write.table;
  return {
    type: 'table',
    entityName: name,
    columnsHash: write.columnsHash,
    entity: publishedTable({
      relation: outline,
      schemaEntityName: write.schemaEntityName,
      owner: write.owner,
      assessment: write.assessment,
      portal: write.portal,
      deprecated: write.deprecated,
      marks: write.marks,
      ...references,
    }),
  };
}
