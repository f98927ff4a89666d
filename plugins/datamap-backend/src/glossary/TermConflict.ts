import { ConflictError } from '@backstage/errors';
import type { GlossaryTerm } from '@datamap/plugin-datamap-common';

/**
 * Thrown where somebody else wrote a term first. Nothing is written; what is
 * there now comes along, so that no text is lost.
 */
export class TermConflict extends ConflictError {
  constructor(message: string, readonly current: GlossaryTerm) {
    super(message);
  }
}
