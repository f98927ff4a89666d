import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useAdministration } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { SearchAdministration } from '../find';
import { PageFrame } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { AuditLink } from './AuditLink';
import { Followers } from './Followers';
import { WarehousePanel } from './WarehousePanel';

/** How reading goes, what the role may see, and who follows. */
export const AdminPage = () => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const { data, error, isPending, refetch } = useAdministration();
  return (
    <PageFrame
      title={t('adminPage.title')}
      lead={t('adminPage.lead')}
      actions={<AuditLink />}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      {isPending && <LoadingState lines={4} lineHeight={120} />}
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {data?.warehouses.length === 0 && (
        <EmptyState
          title={t('adminPage.none.title')}
          body={t('adminPage.none.body')}
        />
      )}
      {data?.warehouses.map(warehouse => (
        <WarehousePanel
          key={warehouse.id}
          warehouse={warehouse}
          mayControl={data.mayControl}
        />
      ))}
      {data && <SearchAdministration mayChange={data.mayControl} />}
      {data && <Followers followers={data.followers} />}
    </PageFrame>
  );
};
