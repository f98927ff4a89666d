import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import type { StoredStructure } from './types';

/**
 * Whether object ids of the two mean the same objects. Where the role may not
 * ask for the system identifier they are not trusted: the same database oid is
 * given to the first database of every server.
 */
export function isSameDatabase(
  previous: Pick<StoredStructure, 'systemIdentifier' | 'databaseOid'>,
  { server }: Pick<StructureSnapshot, 'server'>,
): boolean {
  return (
    previous.systemIdentifier !== undefined &&
    previous.systemIdentifier === server.systemIdentifier &&
    previous.databaseOid === server.databaseOid
  );
}
