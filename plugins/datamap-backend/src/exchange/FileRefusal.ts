import { InputError } from '@backstage/errors';

/** Why a file is not taken, for words in the reader's language. */
export type FileReason =
  | 'other-kind'
  | 'empty'
  | 'unreadable'
  | 'old-xls'
  | 'no-text'
  | 'encoding'
  | 'quote'
  | 'no-headings'
  | 'no-term-column'
  | 'no-lines'
  | 'too-large'
  | 'too-many-lines'
  | 'too-many-terms'
  | 'too-many-columns'
  | 'too-much-text';

/** Thrown where a file cannot be taken; the answer has the reason as well. */
export class FileRefusal extends InputError {
  constructor(readonly reason: FileReason, message: string) {
    super(message);
  }
}
