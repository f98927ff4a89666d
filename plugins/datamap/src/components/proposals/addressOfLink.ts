import { parseEntityRef } from '@backstage/catalog-model';
import { TableLink } from '@datamap/plugin-datamap-common';
import { TableAddress } from '../../api';

/** Where a table is asked about that something on a desk is about. */
export function addressOfLink(table: TableLink): TableAddress {
  const { namespace, name } = parseEntityRef(table.entityRef ?? '');
  return { warehouse: namespace, table: table.entityName ?? name };
}
