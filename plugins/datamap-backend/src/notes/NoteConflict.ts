import { ConflictError } from '@backstage/errors';
import type { Note } from '@datamap/plugin-datamap-common';

/**
 * Thrown where somebody else wrote first. Nothing is written; what is there now
 * comes along, so that no text is lost.
 */
export class NoteConflict extends ConflictError {
  constructor(message: string, readonly current: Note) {
    super(message);
  }
}
