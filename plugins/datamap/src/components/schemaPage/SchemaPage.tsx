import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useParams } from 'react-router-dom';
import { useSchema, useWarehouse } from '../../query';
import { rootRouteRef, warehouseRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { MapLink } from '../mapPage/MapLink';
import { PageFrame } from '../page';
import { SchemaContent } from './SchemaContent';

/** A schema below `/datamap`. */
export const SchemaPage = () => {
  const t = useTranslate();
  const { warehouse = '', schema = '' } = useParams();
  const rootPath = useRouteRef(rootRouteRef);
  const warehousePath = useRouteRef(warehouseRouteRef);
  const { data } = useSchema(warehouse, schema);
  const { data: whole } = useWarehouse(warehouse);
  return (
    <PageFrame
      title={data?.title ?? schema}
      above={
        <Breadcrumbs
          places={[
            { title: t('tablePage.header.start'), path: rootPath?.() },
            {
              title: whole?.title ?? warehouse,
              path: warehousePath?.({ warehouse }),
            },
          ]}
        />
      }
      actions={<MapLink warehouse={warehouse} schema={schema} />}
    >
      <SchemaContent warehouse={warehouse} schema={schema} />
    </PageFrame>
  );
};
