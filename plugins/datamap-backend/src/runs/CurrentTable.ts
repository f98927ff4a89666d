import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { StoredTable } from '../compare';
import type { RelationOutline } from '../meaning';

/**
 * A table as it is now, whether a run read it or knew it already.
 */
export interface CurrentTable {
  /** The store's own id. */
  id: string;
  entityName: string;
  outline: RelationOutline;
  structureHash: string;
  /** What is stored of it; absent for a table that is new. */
  stored?: StoredTable;
  /** Absent where it did not have to be read. */
  relation?: RelationSnapshot;
  /** Whether its row has to be written as a whole; then it was read. */
  isChanged: boolean;
}
