import type { AccessWarning } from './snapshot';
import type { ReadOptions } from './WarehouseConnector';

/**
 * What tells the next reading which relations changed. It is stored beside what
 * was read and given back as it is; only its connector understands it.
 *
 * @public
 */
export interface StructureFingerprint {
  /** Alike as long as server, role and configuration are; otherwise all is read. */
  key: string;
  /** Alike: nothing was written. Otherwise: perhaps. Absent where nobody counts. */
  hint?: string;
  /** When more than the hint was looked at, ISO 8601. */
  confirmedAt: string;
  /** What belongs to no relation; where it differs, all is read. */
  common: string;
  /** Each schema, by object id (as JSON has keys, a string). */
  schemas: {
    [oid: string]: {
      /** The schema itself; where it differs, all its relations are read. */
      head: string;
      /** Its relations, packed by the connector. */
      relations: string;
    };
  };
  /** What a reading that finds nothing changed says again. */
  facts?: {
    accessLevel: 1 | 2 | 3;
    warnings: AccessWarning[];
    /** Schemas of extensions that hold nothing else, by object id. */
    hidden: number[];
  };
}

/**
 * How a structure is to be read.
 *
 * @public
 */
export interface ReadStructureOptions extends ReadOptions {
  /** Whether the snapshot is to have a fingerprint. */
  fingerprint?: boolean;
  /**
   * The fingerprint of what is known. With it, a connector may leave out the
   * relations that did not change since, and names those.
   */
  since?: StructureFingerprint;
  /**
   * Whether the server's counters may say alone that nothing changed. They cost
   * next to nothing and are some seconds late: what was altered a moment ago may
   * be seen by the next reading only.
   */
  trustHint?: boolean;
}
