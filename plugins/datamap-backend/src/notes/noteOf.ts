import {
  type Note,
  type SourceWords,
  titleOf,
} from '@datamap/plugin-datamap-common';
import type { NoteRow } from './NoteRow';

/** A table or a column as the source has it. */
export interface NotedObject {
  name: string;
  comment?: string;
}

function sourceWords(
  { name, comment }: NotedObject,
  row: NoteRow | undefined,
): SourceWords {
  const { title, titleSource, description } = titleOf(name, comment);
  const hasWords = row !== undefined && Object.keys(row.words).length > 0;
  const changed = hasWords && row.source_comment !== (comment ?? null);
  return {
    ...(titleSource === 'comment' ? { title } : {}),
    ...(description === undefined ? {} : { description }),
    ...(changed ? { changedSince: true } : {}),
    ...(changed && row.source_comment !== null
      ? { before: row.source_comment }
      : {}),
  };
}

/**
 * What people wrote about a table or a column, with what the source says below
 * it, and whether that is something else than it was when they wrote.
 */
export function noteOf(object: NotedObject, row: NoteRow | undefined): Note {
  return {
    ...row?.words,
    revision: row?.revision ?? 0,
    ...(row?.written_by ? { by: row.written_by } : {}),
    ...(row?.written_at ? { at: row.written_at.toISOString() } : {}),
    source: sourceWords(object, row),
    ...(row?.skip_reason && row.skipped_at
      ? {
          skip: {
            reason: row.skip_reason,
            ...(row.skipped_by ? { by: row.skipped_by } : {}),
            at: row.skipped_at.toISOString(),
          },
        }
      : {}),
  };
}
