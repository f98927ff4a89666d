/**
 * The type of the documents about terms of the glossary in the portal's search.
 *
 * @public
 */
export const SEARCH_TYPE_TERM = 'datamap-term';

/**
 * What the portal's search keeps of a term. It names no table and no column:
 * everybody who signed in reads all terms, and not everybody all tables.
 *
 * @public
 */
export interface TermSearchDocument {
  /** The term. */
  title: string;
  /** A line with its other names, if it has some, and then what it means. */
  text: string;
  /** A path within the portal. */
  location: string;
  /** What a person may type for this term and an engine would not find in the text. */
  words: string;
  /** Absent of the one document that leads to the glossary itself. */
  termId?: string;
  /** Synonyms, abbreviations, and names in other languages. */
  otherNames: string[];
}
