/**
 * What a foreign table is a window to. Only options that say which table it
 * shows are read; of all others, which may hold addresses, users and secrets,
 * only the name is given.
 *
 * @public
 */
export interface ForeignSource {
  /** The foreign-data wrapper, such as `postgres_fdw`. */
  wrapper: string;
  serverType?: string;
  serverVersion?: string;
  /** The schema over there. */
  schema?: string;
  /** The table over there. */
  table?: string;
  /** Names of options that were left unread, of the table and of its server. */
  withheldOptions: string[];
}

/**
 * A check, an exclusion, or a NOT NULL that is a constraint of its own (since
 * PostgreSQL 18). Their text is read apart: see {@link RelationDefinition}.
 *
 * @public
 */
export interface ConstraintSnapshot {
  type: 'check' | 'exclusion' | 'not-null';
  oid: number;
  name: string;
  comment?: string;
  /** attnums in the order of the constraint; 0 stands for an expression. */
  columns: number[];
  validated: boolean;
  /** False for NOT ENFORCED (since PostgreSQL 18). */
  enforced: boolean;
  deferrable: boolean;
  deferred: boolean;
  /** Whether tables that inherit do not take it over. */
  noInherit: boolean;
}

/**
 * A rule about rows, of row-level security.
 *
 * @public
 */
export interface PolicySnapshot {
  oid: number;
  name: string;
  comment?: string;
  command: 'all' | 'select' | 'insert' | 'update' | 'delete';
  /** False for RESTRICTIVE: then every such policy has to agree. */
  permissive: boolean;
  /** `public` stands for every role. */
  roles: string[];
}

/**
 * A trigger that somebody made; those behind foreign keys are not among them.
 *
 * @public
 */
export interface TriggerSnapshot {
  oid: number;
  name: string;
  comment?: string;
  timing: 'before' | 'after' | 'instead-of';
  events: Array<'insert' | 'update' | 'delete' | 'truncate'>;
  level: 'row' | 'statement';
  enabled: 'origin' | 'replica' | 'always' | 'disabled';
  /** attnums of UPDATE OF. */
  columns: number[];
  /** Whether it has a WHEN. */
  conditional: boolean;
  /** Whether it is a CREATE CONSTRAINT TRIGGER. */
  constraint: boolean;
  /** Absent where the role may not use its schema. */
  function?: { schema: string; name: string };
}

/**
 * A publication that a table's changes go out by.
 *
 * @public
 */
export interface PublicationSnapshot {
  name: string;
  /** attnums, where it does not send all columns (since PostgreSQL 15). */
  columns?: number[];
  /** Whether it sends only some rows (since PostgreSQL 15). */
  filtered: boolean;
}

/**
 * What of a relation most tables do not have; absent where there is none.
 *
 * @public
 */
export interface StructureDetails {
  /** Where it is not the database's own. */
  tablespace?: string;
  /** The extension that it belongs to. */
  extension?: string;
  /** Whether its owner is bound by its policies too. */
  forcedRowSecurity?: boolean;
  foreignSource?: ForeignSource;
  constraints?: ConstraintSnapshot[];
  policies?: PolicySnapshot[];
  triggers?: TriggerSnapshot[];
  publications?: PublicationSnapshot[];
  /** For views, the columns that the definition names, by name, of relations in `readsFrom`. */
  readsColumns?: Array<{ oid: number; columns: string[] }>;
}
