import type { Config } from '@backstage/config';
import type { OwnerPattern } from './createOwnerOf';
import type { Budget } from './readBudget';
import type { ReadingTimes } from './readReadingTimes';
import type { TableNotes } from './readTableNotes';

/**
 * A warehouse as the configuration has it.
 */
export interface WarehouseConfig {
  id: string;
  title: string;
  description?: string;
  /** The type of its connector. */
  connector: string;
  /** Milliseconds between two runs. */
  interval: number;
  /** Milliseconds between two readings of the figures of all tables. */
  figuresInterval: number;
  /** When it is left alone. */
  readingTimes: ReadingTimes;
  /** What may be asked of it in an hour. */
  budget: Budget;
  owners: OwnerPattern[];
  defaultOwner: string;
  /** Who owns the warehouse itself. */
  owner: string;
  /** The share of tables that one run may remove, above 0 and up to 1. */
  removalShare: number;
  /** What the warehouse's own update log is called, for the evidence. */
  updateLogName?: string;
  /** Whether the configuration asks for a schema. */
  readsSchema: (schema: string) => boolean;
  /** Whether the configuration opens the contents of a table. */
  opensContents: (schema: string, table: string) => boolean;
  /** What the configuration says about a table. */
  notesOf: (schema: string, table: string) => TableNotes;
  /** Patterns over `schema.table` of which it says what one row is. */
  oneRowPatterns: string[];
  /**
   * Alike as long as the configuration makes the same of the same reading;
   * otherwise all tables are looked at again.
   */
  settingsHash: string;
  /** The object at `datamap.warehouses.<id>`, for the connector. */
  config: Config;
}
