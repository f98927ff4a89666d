import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEntityPath } from '../../routes';
import { entityKind } from '../entityHeader';
import { Surroundings } from '../page';
import { SchemaContent } from '../schemaPage';
import { WarehouseContent } from '../warehousePage';
import { TableOverview } from './TableOverview';
import { useTableAddress } from './useTableAddress';

/** The overview of an entity of ours, instead of the catalog's cards. */
export const EntityOverview = () => {
  const { entity } = useEntity();
  const address = useTableAddress();
  const path = useEntityPath()(stringifyEntityRef(entity)) ?? '';
  const kind = entityKind(entity);
  return (
    <Surroundings>
      {kind === 'warehouse' && (
        <WarehouseContent warehouse={address.warehouse} />
      )}
      {kind === 'schema' && (
        <SchemaContent warehouse={address.warehouse} schema={address.table} />
      )}
      {kind !== 'warehouse' && kind !== 'schema' && (
        <TableOverview
          address={address}
          columnsPath={`${path}/columns`}
          healthPath={`${path}/health`}
        />
      )}
    </Surroundings>
  );
};
