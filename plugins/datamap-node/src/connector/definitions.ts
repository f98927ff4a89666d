/**
 * A text in SQL. It is withheld where it names something in a schema that the
 * role may not use, or that the configuration leaves out.
 *
 * @public
 */
export type DefinedSql =
  | {
      sql: string;
      /** Object ids of the other relations that it names, partitions as their roots. */
      names: number[];
      /**
       * What changes whenever the body of a function does that it calls; absent
       * where it calls none that somebody wrote. Comparable within one major
       * version of the server only.
       */
      bodies?: string;
      withheld?: undefined;
    }
  | { withheld: true };

/**
 * The texts of one relation, as PostgreSQL writes them.
 *
 * @public
 */
export interface RelationDefinition {
  oid: number;
  /** Changes whenever one of the texts may have changed. */
  stamp: string;
  /**
   * The query of a view or a materialized view, and the options of a view as
   * `pg_class.reloptions` has them, such as `security_barrier=true` or
   * `check_option=local`.
   */
  view?: DefinedSql & { options?: string[] };
  /** The key of a partitioned table, where it has expressions. */
  partitionKey?: DefinedSql;
  /** The expressions of generated columns. */
  generated: Array<{ attnum: number } & DefinedSql>;
  /** Checks and exclusions. */
  constraints: Array<{ oid: number } & DefinedSql>;
  /** Indexes over expressions and over a part of the rows. */
  indexes: Array<
    {
      oid: number;
      /** In the order of the key; absent for plain columns. */
      expressions: Array<string | undefined>;
      predicate?: string;
    } & DefinedSql
  >;
  triggers: Array<{ oid: number } & DefinedSql>;
  /** `sql` is what rows are visible; `check` what rows may be written. */
  policies: Array<{ oid: number; check?: string } & DefinedSql>;
}

/**
 * A function or procedure, and a relation that it names.
 *
 * @public
 */
export interface RoutineUse {
  /** The relation, a partition as its root. */
  oid: number;
  schema: string;
  name: string;
  /** As PostgreSQL writes them, such as `a integer, b text`. */
  arguments: string;
  kind: 'function' | 'procedure';
  language: string;
  comment?: string;
  /**
   * `recorded` where PostgreSQL keeps the dependency; `by-name` where its text
   * has the name, which may mean something else.
   */
  known: 'recorded' | 'by-name';
}

/**
 * What is known from an earlier reading of definitions.
 *
 * @public
 */
export interface KnownDefinitions {
  /** Stamps by object id. */
  relations: ReadonlyMap<number, string>;
  /** The stamp of all routines. */
  routines?: string;
  /** Object ids of the relations to look at; all if undefined. */
  among?: readonly number[];
}

/**
 * What a reading of definitions found, beside those that it handed out.
 *
 * @public
 */
export interface DefinitionReading {
  readAt: string;
  /** Of those looked at all that have something to define, with their stamps of now. */
  stamps: Array<{ oid: number; stamp: string }>;
  /** Relations whose texts could not be read, because something was locked. */
  locked: number[];
  /** Absent where the routines are as they were. */
  routines?: { stamp: string; uses: RoutineUse[] };
}

/**
 * How large an index is and how much it is used.
 *
 * @public
 */
export interface IndexStatistic {
  oid: number;
  /** The relation that it belongs to. */
  relation: number;
  /** Of a partitioned index, the sum over those of its partitions. */
  bytes: number;
  /** `pages` where a lock kept us from asking and the last vacuum or analyze stands in. */
  method: 'relation-size' | 'pages';
  /** Since the era's begin. */
  scans: number;
  /** Since PostgreSQL 16. ISO 8601. */
  lastScan?: string;
}

/**
 * Sizes and uses of indexes, read at one moment.
 *
 * @public
 */
export interface IndexStatistics {
  readAt: string;
  indexes: IndexStatistic[];
}
