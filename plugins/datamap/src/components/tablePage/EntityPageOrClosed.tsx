import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRefParams } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { ReactNode } from 'react';
import { DatamapQueries, useWarehouse } from '../../query';
import { useTranslate } from '../../translation';
import { PageFrame, Surroundings } from '../page';
import { WaysOn } from './WaysOn';

/** Whether the address is one that a warehouse's table could have, and the catalog shows nothing there. */
function useIsClosed(): boolean {
  const { kind, namespace, name } = useRouteRefParams(entityRouteRef);
  const catalog = useApi(catalogApiRef);
  const isResource = kind.toLocaleLowerCase('en-US') === 'resource';
  const ref = stringifyEntityRef({ kind, namespace, name });
  const isThere = useQuery({
    queryKey: ['datamap', 'entity-is-there', ref],
    queryFn: async () => (await catalog.getEntityByRef(ref)) !== undefined,
    enabled: isResource,
  });
  const isMissing = isThere.data === false;
  const warehouse = useWarehouse(namespace, { enabled: isMissing });
  return isMissing && warehouse.isSuccess;
}

const PageOrClosed = ({ children }: { children: ReactNode }) => {
  const t = useTranslate();
  return useIsClosed() ? (
    <Surroundings>
      <PageFrame title={t('ask.closed.title')} lead={t('ask.closed.body')}>
        <WaysOn />
      </PageFrame>
    </Surroundings>
  ) : (
    <>{children}</>
  );
};

/**
 * An entity's page; in its place, where the catalog shows no entity and the
 * address is within a warehouse, whom to ask and where to look.
 */
export const EntityPageOrClosed = ({ children }: { children: ReactNode }) => (
  <DatamapQueries>
    <PageOrClosed>{children}</PageOrClosed>
  </DatamapQueries>
);
