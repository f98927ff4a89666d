import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useParams } from 'react-router-dom';
import { useWarehouse } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { AdminLink } from '../adminPage/AdminLink';
import { Breadcrumbs } from '../entityHeader';
import { PageFrame } from '../page';
import { WarehouseContent } from './WarehouseContent';

/** A warehouse below `/datamap`. */
export const WarehousePage = () => {
  const t = useTranslate();
  const { warehouse = '' } = useParams();
  const rootPath = useRouteRef(rootRouteRef);
  const { data } = useWarehouse(warehouse);
  return (
    <PageFrame
      title={data?.title ?? warehouse}
      actions={<AdminLink />}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      <WarehouseContent warehouse={warehouse} />
    </PageFrame>
  );
};
