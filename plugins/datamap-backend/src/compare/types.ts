import type {
  ChangeKind,
  ChangeReason,
  ChangeSeverity,
  TableKind,
} from '@datamap/plugin-datamap-common';
import type {
  RelationSnapshot,
  SchemaSnapshot,
} from '@datamap/plugin-datamap-node';

/** How much a change matters to those who use the object. */
export type Severity = ChangeSeverity;

export type { ChangeKind, ChangeReason };

/**
 * One difference between two readings of one object.
 */
export interface Change {
  kind: ChangeKind;
  severity: Severity;
  /** Why it is that severe. */
  reason: ChangeReason;
  /** What changed: `{ type: 'column', name: 'email' }`; for a rename, the new name. */
  object: {
    type:
      | 'warehouse'
      | 'schema'
      | 'table'
      | 'column'
      | 'key'
      | 'constraint'
      | 'index'
      | 'trigger'
      | 'policy'
      | 'publication';
    name: string;
  };
  /** Names no other table: not everybody who may see the one may see the other. */
  before?: string;
  after?: string;
  /** Of a text in SQL what was and what is; it names the tables in `tables`. */
  sql?: { before: string; after: string };
  /** Object ids of the tables that it referenced, came from or named, and does since. */
  tables?: { before: number[]; after: number[] };
}

/** What the store keeps of a schema to compare with. */
export interface StoredSchema {
  /** The store's own id. */
  id: string;
  oid: number;
  name: string;
  entityName: string;
  owner: string;
  comment?: string;
}

/** What the store keeps of a table to compare with. */
export interface StoredTable {
  /** The store's own id. */
  id: string;
  oid: number;
  /** As PostgreSQL has it. */
  schema: string;
  name: string;
  kind: TableKind;
  entityName: string;
  /** As {@link structureHash} gave it. */
  structureHash: string;
}

/** The last good state, cheap enough to be read as a whole. */
export interface StoredStructure {
  systemIdentifier?: string;
  databaseOid: number;
  schemas: StoredSchema[];
  tables: StoredTable[];
}

/** A schema before and after. */
export interface MatchedSchema {
  stored: StoredSchema;
  current: SchemaSnapshot;
  renamed: boolean;
  changes: Change[];
}

/** A table before and after; what changed inside is a second step. */
export interface MatchedTable {
  stored: StoredTable;
  current: RelationSnapshot;
  /** Whether its name or its schema's name differs. */
  renamed: boolean;
  /** Of the current structure, to be stored. */
  structureHash: string;
  /** Whether anything structural, its object id or its name differs, so that the stored form must be written again. */
  differs: boolean;
}

/** Who is who in two readings. */
export interface Matches {
  schemas: {
    added: SchemaSnapshot[];
    removed: StoredSchema[];
    matched: MatchedSchema[];
  };
  tables: {
    added: { current: RelationSnapshot; structureHash: string }[];
    removed: StoredTable[];
    matched: MatchedTable[];
    /** Those that are as they were and were not read again. */
    kept: StoredTable[];
  };
}

/** A table with what changed in it. */
export interface ChangedTable {
  before: StoredTable;
  after: RelationSnapshot;
  structureHash: string;
  /** Never empty for `modified`; for `renamed` the first is `table-renamed`. */
  changes: Change[];
}

/**
 * What happened between the last good state and a snapshot.
 */
export interface StructureDifference {
  schemas: {
    added: SchemaSnapshot[];
    removed: StoredSchema[];
    renamed: MatchedSchema[];
    modified: MatchedSchema[];
    unchanged: number;
  };
  tables: {
    added: { current: RelationSnapshot; structureHash: string }[];
    removed: StoredTable[];
    /** Under a new name or in another schema; perhaps modified as well. */
    renamed: ChangedTable[];
    modified: ChangedTable[];
    /**
     * To people the same, but the stored form must be written again: new
     * object ids after a restore, say. They are counted in `unchanged` too.
     */
    refreshed: ChangedTable[];
    unchanged: number;
  };
}
