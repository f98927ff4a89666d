import type { Table } from '@datamap/plugin-datamap-common';
import { NOBODY } from '../config/readWarehouseConfig';

/**
 * Whom to ask about a table, the nearest first: whom its note names, its owner,
 * its schema's owner, the data team. Each is named once, and nobody who is nobody.
 */
export function contactsOf(known: {
  contact?: string;
  owner: string | undefined;
  schemaOwner: string | undefined;
  dataTeam: string | undefined;
}): NonNullable<Table['contacts']> {
  const candidates = [
    { role: 'contact' as const, entityRef: known.contact },
    { role: 'table-owner' as const, entityRef: known.owner },
    { role: 'schema-owner' as const, entityRef: known.schemaOwner },
    { role: 'data-team' as const, entityRef: known.dataTeam },
  ];
  const named = new Set<string>([NOBODY]);
  return candidates.flatMap(({ role, entityRef }) => {
    if (entityRef === undefined || named.has(entityRef)) {
      return [];
    }
    named.add(entityRef);
    return [{ role, entityRef }];
  });
}
