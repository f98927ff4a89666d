import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useWarehouses } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { CoverageLink } from '../coveragePage';
import { Breadcrumbs } from '../entityHeader';
import { PageFrame } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { SubjectsOf } from './SubjectsOf';

/** The company's data by subject: what each is about, whose it is, how much is described. */
export const SubjectsPage = () => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const warehouses = useWarehouses();
  const items = warehouses.data?.items ?? [];
  return (
    <PageFrame
      title={t('subjectsPage.title')}
      lead={t('subjectsPage.lead')}
      actions={<CoverageLink />}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      {warehouses.isPending && <LoadingState lines={8} lineHeight={72} />}
      {warehouses.isError && !warehouses.data && (
        <ErrorState
          error={warehouses.error}
          onRetry={() => warehouses.refetch()}
        />
      )}
      {warehouses.data?.totals.schemas === 0 && (
        <EmptyState
          title={t('warehousePage.noTables.title')}
          body={t('warehousePage.noTables.body')}
        />
      )}
      {items
        .filter(({ totals }) => totals.schemas > 0)
        .map(warehouse => (
          <SubjectsOf
            key={warehouse.id}
            warehouse={warehouse}
            titled={items.length > 1}
          />
        ))}
    </PageFrame>
  );
};
