import { InputError } from '@backstage/errors';
import type { NoteProposalInput } from '@datamap/plugin-datamap-common';
import { cleanText } from '../cleanText';
import { readNoteWords } from '../readNoteWords';

/** How many characters a reader's or an owner's own words to the other may have. */
const LONGEST_MESSAGE = 2_000;

/** What one person says to the other, cleaned; undefined where it is nothing. */
export function readMessage(
  text: string | undefined,
  field: 'message' | 'answer' | 'reason',
): string | undefined {
  const message = cleanText(text ?? '');
  const { length } = [...message];
  if (length > LONGEST_MESSAGE) {
    throw new InputError(
      `'${field}' has ${length} characters; shorten it to ${LONGEST_MESSAGE}`,
    );
  }
  return message === '' ? undefined : message;
}

/**
 * What a reader proposes, as it is kept. Throws an InputError that names the
 * field and the remedy.
 */
export function readProposal({
  title,
  description,
  message,
}: NoteProposalInput): NoteProposalInput {
  const proposal = {
    ...readNoteWords({ title, description }, 'column'),
    message: readMessage(message, 'message'),
  };
  if (!proposal.title && !proposal.description && !proposal.message) {
    throw new InputError(
      `The proposal says nothing; give 'title', 'description' or 'message'`,
    );
  }
  return proposal;
}
