import { useEntity } from '@backstage/plugin-catalog-react';
import { DatamapQueries } from '../../query';
import { ColumnsTab } from '../columnsTab';
import { HealthTab } from '../healthTab';
import { useTableAddress } from './useTableAddress';

/** The columns tab of a table's entity page. */
export const EntityColumns = () => {
  const { entity } = useEntity();
  const address = useTableAddress();
  return (
    <DatamapQueries>
      <ColumnsTab
        key={`${address.warehouse}/${address.table}`}
        address={address}
        title={entity.metadata.title ?? entity.metadata.name}
      />
    </DatamapQueries>
  );
};

/** The health tab of a table's entity page. */
export const EntityHealth = () => {
  const address = useTableAddress();
  return (
    <DatamapQueries>
      <HealthTab address={address} />
    </DatamapQueries>
  );
};
