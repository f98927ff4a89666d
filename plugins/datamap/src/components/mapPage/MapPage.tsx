import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useWarehouses } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { PageFrame } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { useMapAddress } from './address';
import { MapWorkspace } from './MapWorkspace';
import { WarehouseChoice } from './WarehouseChoice';

/** The map below `/datamap`: how all tables connect. */
export const MapPage = () => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const [address, change] = useMapAddress();
  const { data, error, refetch } = useWarehouses();
  const warehouses = data?.items ?? [];
  const warehouse = address.warehouse ?? warehouses[0]?.id;
  return (
    <PageFrame
      wide
      title={t('mapPage.title')}
      lead={t('mapPage.lead')}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
      actions={
        warehouses.length > 1 && (
          <WarehouseChoice
            warehouses={warehouses}
            warehouse={warehouse}
            onWarehouse={id =>
              change(() => ({ warehouse: id, hops: 1, expanded: [], way: 0 }))
            }
          />
        )
      }
    >
      {!data && !warehouse && error && (
        <ErrorState error={error} onRetry={refetch} />
      )}
      {!data && !warehouse && !error && (
        <LoadingState lines={3} lineHeight={120} />
      )}
      {data && !warehouse && (
        <EmptyState
          title={t('mapPage.noWarehouse.title')}
          body={t('mapPage.noWarehouse.body')}
        />
      )}
      {warehouse && (
        <MapWorkspace
          key={warehouse}
          warehouse={warehouse}
          address={address}
          onChange={change}
        />
      )}
    </PageFrame>
  );
};
