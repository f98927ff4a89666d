import { expect, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';

interface Listed {
  entityRef: string;
  entityName: string;
  warehouse: string;
  schemaEntityName: string;
  kind: string;
  title: string;
  owner: string;
}

interface Entity {
  metadata: { name: string; namespace: string; title: string };
  spec: { type: string };
  relations: { type: string; targetRef: string }[];
}

interface References {
  outgoing: { otherTable: { entityRef: string } }[];
}

const entityTypes: Record<string, string> = {
  table: 'warehouse-table',
  'partitioned-table': 'warehouse-table',
  view: 'warehouse-view',
  'materialized-view': 'warehouse-materialized-view',
  'foreign-table': 'warehouse-foreign-table',
};

function related(entity: Entity, type: string): string[] {
  return entity.relations
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef)
    .sort();
}

test('the entities and relations of the catalog equal the store', async ({
  request,
}) => {
  test.setTimeout(240_000);
  const api = await PortalApi.asGuest(request);
  const warehouses = await api.get<{ items: { id: string }[] }>(
    '/api/datamap/v1/warehouses',
  );
  expect(warehouses.items.length).toBeGreaterThan(0);

  for (const { id } of warehouses.items) {
    const tables = await api.list<Listed>('/api/datamap/v1/tables', {
      warehouse: id,
      limit: 500,
    });
    const schemas = await api.list<{ entityRef: string }>(
      `/api/datamap/v1/warehouses/${id}/schemas`,
    );
    expect(tables.length).toBeGreaterThan(0);

    const readEntities = () =>
      api.list<Entity>('/api/catalog/entities/by-query', {
        filter: `kind=resource,metadata.namespace=${id},metadata.annotations.datamap.dev/warehouse=${id}`,
        limit: 500,
      });
    await expect
      .poll(async () => (await readEntities()).length, { timeout: 180_000 })
      .toBe(tables.length + schemas.length + 1);
    const entities = new Map(
      (await readEntities()).map(entity => [
        `resource:${entity.metadata.namespace}/${entity.metadata.name}`,
        entity,
      ]),
    );

    expect([...entities.keys()].sort()).toEqual(
      [
        `resource:${id}/${id}`,
        ...schemas.map(schema => schema.entityRef),
        ...tables.map(table => table.entityRef),
      ].sort(),
    );
    for (const table of tables) {
      const entity = entities.get(table.entityRef)!;
      expect(entity.metadata.title, table.entityRef).toBe(table.title);
      expect(entity.spec.type, table.entityRef).toBe(entityTypes[table.kind]);
      expect(related(entity, 'ownedBy'), table.entityRef).toEqual([
        table.owner,
      ]);
      expect(related(entity, 'partOf'), table.entityRef).toEqual([
        `resource:${id}/${table.schemaEntityName}`,
      ]);
      const references = await api.get<References>(
        `/api/datamap/v1/tables/${id}/${table.entityName}/references`,
      );
      expect(related(entity, 'references'), table.entityRef).toEqual(
        [
          ...new Set(references.outgoing.map(one => one.otherTable.entityRef)),
        ].sort(),
      );
    }
  }
});
