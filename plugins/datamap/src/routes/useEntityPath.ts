import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';

/**
 * Answers the address of an entity's page, such as a table's; undefined in a
 * portal without a catalog.
 */
export function useEntityPath(): (entityRef: string) => string | undefined {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    entityRef => entityRoute?.(parseEntityRef(entityRef)),
    [entityRoute],
  );
}
