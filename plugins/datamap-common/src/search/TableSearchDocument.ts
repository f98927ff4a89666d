import type { Grade, TableKind } from '../api';

/**
 * The type of the documents about tables in the portal's search.
 *
 * @public
 */
export const SEARCH_TYPE_TABLE = 'datamap-table';

/**
 * What the portal's search keeps of a table. The figures are rounded and the
 * freshness is a day, as in the catalog, so that ordinary writes change no
 * document.
 *
 * @public
 */
export interface TableSearchDocument {
  /** The table's title, with its real name in brackets where that says more. */
  title: string;
  /**
   * Lines for people: name and schema, then the description if there is one, then
   * what people wrote in fields of the portal's own, then one line for each column.
   */
  text: string;
  /** A path within the portal. */
  location: string;
  /** What a person may type for this table and an engine would not find in the text. */
  words: string;
  /** Full ref of the table's entity. */
  entityRef: string;
  /** The table's title alone. */
  tableTitle: string;
  warehouse: string;
  /** As PostgreSQL has it. */
  schema: string;
  /** As PostgreSQL has it. */
  name: string;
  tableKind: TableKind;
  /** Full entity ref. */
  owner: string;
  rows?: { value?: number; grade: Grade };
  /** A day, in UTC. */
  lastUpdated?: string;
  /** What people wrote in the fields that the portal has beside the others; absent where nothing. */
  fieldTexts?: string[];
  /** How many of the text's last lines are columns. */
  columns: number;
  authorization: {
    /** What decides who finds the document: the table's entity ref. */
    resourceRef: string;
  };
}
