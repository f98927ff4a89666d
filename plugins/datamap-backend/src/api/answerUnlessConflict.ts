import type { Response } from 'express';
import { TermConflict } from '../glossary/TermConflict';
import { NoteConflict } from '../notes/NoteConflict';

/** Answers with what was written; where somebody was faster, with what she wrote. */
export async function answerUnlessConflict(
  response: Response,
  write: () => Promise<object>,
): Promise<void> {
  try {
    response.json(await write());
  } catch (error) {
    if (!(error instanceof NoteConflict || error instanceof TermConflict)) {
      throw error;
    }
    const { message, current } = error;
    response
      .status(409)
      .json({ error: { name: 'ConflictError', message }, current });
  }
}
