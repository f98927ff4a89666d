import { stringifyEntityRef } from '@backstage/catalog-model';

/** The ref of the Resource with this name in the warehouse's namespace. */
export function resourceRef(warehouse: string, entityName: string): string {
  return stringifyEntityRef({
    kind: 'resource',
    namespace: warehouse,
    name: entityName,
  });
}
