import type { PublicationSnapshot } from '@datamap/plugin-datamap-node';
import type { PublicationRow } from '../sql/publications';
import { attnums } from './attnums';

/**
 * The publications of one relation. One that names it and its schema too sends
 * all of it.
 */
export function assemblePublications(
  rows: PublicationRow[],
): PublicationSnapshot[] {
  const byName = new Map<string, PublicationSnapshot>();
  for (const { name, columns, filtered } of rows) {
    const other = byName.get(name);
    const sendsAllColumns =
      columns === null || (other !== undefined && other.columns === undefined);
    byName.set(name, {
      name,
      ...(!sendsAllColumns && { columns: attnums(columns) }),
      filtered: filtered && (other?.filtered ?? true),
    });
  }
  return [...byName.values()];
}
