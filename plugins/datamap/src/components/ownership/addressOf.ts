import { Table } from '@datamap/plugin-datamap-common';
import { TableAddress } from '../../api';

/** Where a table is asked about. */
export function addressOf({
  warehouse,
  entityName,
}: Pick<Table, 'warehouse' | 'entityName'>): TableAddress {
  return { warehouse, table: entityName };
}
