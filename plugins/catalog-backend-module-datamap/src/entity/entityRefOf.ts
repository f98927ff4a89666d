import { stringifyEntityRef } from '@backstage/catalog-model';

/** The full ref of a warehouse, schema or table, as the catalog writes it. */
export function entityRefOf(object: {
  warehouse: string;
  entityName: string;
}): string {
  return stringifyEntityRef({
    kind: 'Resource',
    namespace: object.warehouse,
    name: object.entityName,
  });
}
