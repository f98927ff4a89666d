import type {
  GlossaryTerm,
  TermSearchDocument,
} from '@datamap/plugin-datamap-common';
import { glossaryDocument } from './glossaryDocument';
import { searchWords } from './searchWords';

/** Characters of all texts; PostgreSQL cannot index a document of more than a megabyte. */
const LONGEST_TEXT = 50_000;

/**
 * The document of a term: the same for the same words, so that an index need not
 * touch what did not change.
 */
export function termDocument(
  term: Pick<GlossaryTerm, 'id' | 'name' | 'otherNames' | 'definition'>,
): TermSearchDocument {
  const { id, name, otherNames, definition = '' } = term;
  const lines = [...(otherNames.length ? [otherNames.join(', ')] : [])];
  return {
    title: name,
    text: [...lines, definition].join('\n'),
    location: `${glossaryDocument.location}?term=${id}`,
    words: searchWords({
      identifiers: [],
      texts: [name, ...otherNames, definition],
    }).slice(0, LONGEST_TEXT),
    termId: id,
    otherNames,
  };
}
