import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Note } from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import {
  differingFields,
  Draft,
  DraftField,
  draftOf,
  withPart,
  wordsOf,
} from './Draft';
import { keptDrafts, Subject } from './keptDrafts';
import { mergeDrafts } from './mergeDrafts';
import { noteOf } from './noteOf';
import { useAskBeforeClosing } from './useAskBeforeClosing';

/** Somebody else saved meanwhile. */
export interface Conflict {
  theirs: Draft;
  by?: string;
  at?: string;
  /** Parts that only she changed, which are in the draft now. */
  taken: DraftField[];
  /** Parts that both changed, which are to be decided. */
  open: DraftField[];
}

interface Writing {
  /** What was saved when the words were begun, and its revision. */
  base: Draft;
  revision: number;
  draft: Draft;
  conflict?: Conflict;
  /** When words were typed that had not been saved, ISO 8601. */
  keptAt?: string;
}

function withTheirs(writing: Writing, note: Note, choices: string[]): Writing {
  const theirs = draftOf(note, choices);
  const { draft, taken, open } = mergeDrafts(
    writing.base,
    writing.draft,
    theirs,
  );
  const conflict = { theirs, by: note.by, at: note.at, taken, open };
  return { base: theirs, revision: note.revision, draft, conflict };
}

/** Words that were kept stand again, beside what somebody may have saved since. */
function begin(subject: Subject, note: Note, choices: string[]): Writing {
  const kept = keptDrafts.read(subject);
  if (!kept) {
    const base = draftOf(note, choices);
    return { base, revision: note.revision, draft: base };
  }
  const { base, revision, draft, at } = kept;
  return revision === note.revision
    ? { base, revision, draft, keptAt: at }
    : withTheirs({ base, revision, draft }, note, choices);
}

/**
 * Holds what somebody writes about a table or a column until it is saved. Where
 * somebody else was faster, her words and one's own are put together, and what
 * both changed is left to decide.
 */
export function useDescribing(
  subject: Subject,
  note: Note,
  choices: string[],
  onSaved: () => void,
) {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const [writing, setWriting] = useState(() => begin(subject, note, choices));
  const { base, revision, draft, conflict } = writing;
  const unsaved = differingFields(base, draft).length > 0;
  useAskBeforeClosing(unsaved);

  useEffect(() => {
    if (unsaved) {
      keptDrafts.keep(subject, { base, revision, draft });
    } else {
      keptDrafts.forget(subject);
    }
  }, [subject, unsaved, base, revision, draft]);

  const saving = useMutation<boolean>({
    async mutationFn() {
      try {
        await api.putNote(
          subject.address,
          { ...wordsOf(draft), revision },
          subject.column,
        );
        return true;
      } catch (error) {
        if (!(error instanceof ResponseError) || error.statusCode !== 409) {
          throw error;
        }
        const notes = await api.getNotes(subject.address);
        setWriting(mine =>
          withTheirs(mine, noteOf(notes, subject.column), choices),
        );
        return false;
      }
    },
    async onSuccess(saved) {
      if (saved) {
        keptDrafts.forget(subject);
        onSaved();
      }
      await Promise.all(
        [queryKeys.table(subject.address), queryKeys.allDescribing()].map(
          queryKey => client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });

  const change = (part: Partial<Draft>) =>
    setWriting(before => ({ ...before, draft: { ...before.draft, ...part } }));

  return {
    draft,
    conflict,
    unsaved,
    keptAt: writing.keptAt,
    saving,
    change,
    /** Says which words of a part both changed shall stand. */
    decide: (field: DraftField, decided: Draft) =>
      setWriting(before => ({
        ...before,
        draft: withPart(before.draft, field, decided),
        conflict: before.conflict && {
          ...before.conflict,
          open: before.conflict.open.filter(one => one !== field),
        },
      })),
    /** Gives up everything that was not saved. */
    forget: () => keptDrafts.forget(subject),
    /** Begins again with what is saved. */
    startAgain: () => {
      const saved = draftOf(note, choices);
      setWriting({ base: saved, revision: note.revision, draft: saved });
    },
  };
}
