import type { Response } from 'express';
import { NoteConflict } from '../notes/NoteConflict';

/** Answers with what was written; where somebody was faster, with her note. */
export async function answerUnlessConflict(
  response: Response,
  write: () => Promise<object>,
): Promise<void> {
  try {
    response.json(await write());
  } catch (error) {
    if (!(error instanceof NoteConflict)) {
      throw error;
    }
    const { message, current } = error;
    response
      .status(409)
      .json({ error: { name: 'ConflictError', message }, current });
  }
}
