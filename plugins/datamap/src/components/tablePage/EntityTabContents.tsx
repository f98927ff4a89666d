import { useEntity } from '@backstage/plugin-catalog-react';
import { ChangesTab } from '../changesTab';
import { ColumnsTab } from '../columnsTab';
import { HealthTab } from '../healthTab';
import { StructureTab } from '../structureTab';
import { useTableAddress } from './useTableAddress';
import { Surroundings } from '../page';

/** The columns tab of a table's entity page. */
export const EntityColumns = () => {
  const { entity } = useEntity();
  const address = useTableAddress();
  return (
    <Surroundings>
      <ColumnsTab
        key={`${address.warehouse}/${address.table}`}
        address={address}
        title={entity.metadata.title ?? entity.metadata.name}
      />
    </Surroundings>
  );
};

/** The structure tab of a table's entity page. */
export const EntityStructure = () => {
  const { entity } = useEntity();
  const address = useTableAddress();
  return (
    <Surroundings>
      <StructureTab
        address={address}
        title={entity.metadata.title ?? entity.metadata.name}
      />
    </Surroundings>
  );
};

/** The tab of what changed about a table. */
export const EntityChanges = () => {
  const address = useTableAddress();
  return (
    <Surroundings>
      <ChangesTab address={address} />
    </Surroundings>
  );
};

/** The health tab of a table's entity page. */
export const EntityHealth = () => {
  const address = useTableAddress();
  return (
    <Surroundings>
      <HealthTab address={address} />
    </Surroundings>
  );
};
