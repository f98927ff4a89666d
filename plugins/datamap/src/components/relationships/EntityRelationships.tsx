import { Surroundings } from '../page';
import { useTableAddress } from '../tablePage/useTableAddress';
import { RelationshipsTab } from './RelationshipsTab';

/** The relationships tab of a table's entity page. */
export const EntityRelationships = () => {
  const address = useTableAddress();
  return (
    <Surroundings>
      <RelationshipsTab
        key={`${address.warehouse}/${address.table}`}
        address={address}
      />
    </Surroundings>
  );
};
