import { useEntity } from '@backstage/plugin-catalog-react';
import { ANNOTATION_WAREHOUSE } from '@datamap/plugin-datamap-common';
import { useMemo } from 'react';
import { TableAddress } from '../../api';

/** Which table the entity page is about: the entity's name is the API's name for it. */
export function useTableAddress(): TableAddress {
  const { entity } = useEntity();
  const { annotations, name, namespace } = entity.metadata;
  const warehouse = annotations?.[ANNOTATION_WAREHOUSE] ?? namespace ?? '';
  return useMemo(() => ({ warehouse, table: name }), [warehouse, name]);
}
