import { useReader } from '../../format';
import { useWarehouse } from '../../query';
import { useTranslate } from '../../translation';
import { CompanyTotals } from '../startPage/overview/CompanyTotals';
import { SubjectAreas } from '../startPage/overview/SubjectAreas';
import { WarehouseNotice } from '../startPage/overview/WarehouseNotice';
import { ErrorState, LoadingState } from '../states';
import { Description } from '../tablePage/Description';
import { FactList } from '../tablePage/FactList';
import { OwnerSection } from '../tablePage/OwnerSection';
import { Section } from '../tablePage/Section';
import { factsOfWarehouse } from './factsOfWarehouse';
import { ListPageLayout } from './ListPageLayout';
import { TablesOf } from './TablesOf';

/** What a warehouse holds, how it is read, and its tables. */
export const WarehouseContent = ({ warehouse: id }: { warehouse: string }) => {
  const t = useTranslate();
  const reader = useReader();
  const { data: warehouse, error, refetch } = useWarehouse(id);
  if (!warehouse) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState lines={6} lineHeight={72} />
    );
  }
  return (
    <ListPageLayout
      intro={
        <>
          <WarehouseNotice warehouse={warehouse} />
          <Description
            text={warehouse.description}
            none={t('warehousePage.noDescription.warehouse')}
          />
          <CompanyTotals totals={warehouse.totals} />
          <SubjectAreas warehouse={warehouse} withWarehouse={false} across />
        </>
      }
      side={
        <>
          <OwnerSection owner={warehouse.owner} />
          <Section title={t('warehousePage.state.title')}>
            <FactList facts={factsOfWarehouse(warehouse, t, reader)} />
          </Section>
        </>
      }
      list={<TablesOf filters={{ warehouse: [id] }} />}
    />
  );
};
