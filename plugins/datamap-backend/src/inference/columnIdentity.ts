import type { WarehouseServer } from '@datamap/plugin-datamap-node';

/**
 * What the numbers of a table's columns hold for: as long as server, database
 * and object are the same, they survive renames. Undefined where the role may
 * not ask who the server is: then only names tell.
 */
export function columnIdentity(
  server: Pick<WarehouseServer, 'systemIdentifier' | 'databaseOid'> | undefined,
  oid: number,
): string | undefined {
  return server?.systemIdentifier === undefined
    ? undefined
    : `${server.systemIdentifier}/${server.databaseOid}/${oid}`;
}
