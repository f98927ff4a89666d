import type { InferredReferenceReason } from '@datamap/plugin-datamap-common';

/** A column, as far as references are inferred from it. */
export interface InferenceColumn {
  attnum: number;
  name: string;
  /** As `format_type` gives it; of a domain, the type at its bottom. */
  type: string;
}

/** What references are inferred from: names, types and keys, and never a value. */
export interface InferenceInput {
  columns: InferenceColumn[];
  /** attnums of the primary key in its order; empty where there is none. */
  primaryKey: number[];
  /** attnums of what else is unique: constraints and whole indexes. */
  uniqueKeys: number[][];
  /** The foreign keys that are declared. */
  declared: Array<{ columns: number[]; referencedOid: number }>;
  /** Object ids of the tables that it inherits from. */
  inheritsFrom: number[];
}

/** A table that references are inferred from, or to. */
export interface InferenceTable extends InferenceInput {
  /** The store's own id, which outlives renames and restores. */
  id: string;
  oid: number;
  schema: string;
  name: string;
}

/** A reference that nobody declared, with what speaks for it. */
export interface InferredReferenceFound {
  /** The store's id of the referencing table. */
  from: string;
  /** The store's id of the referenced table. */
  to: string;
  /** attnums in the referencing table. */
  fromColumns: number[];
  /** attnums in the referenced table, pairwise with `fromColumns`. */
  toColumns: number[];
  /** From 0 to 100, to compare suggestions with one another; no probability. */
  score: number;
  /** 1 for the best suggestion for these columns. */
  rank: number;
  /** What speaks for it first, then what has to be known about it. */
  reasons: InferredReferenceReason[];
  /** What an abbreviated name was read as, such as `customer number`. */
  readAs?: string;
}
