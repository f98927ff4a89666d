import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  DescribingItem,
  DescribingSuggestion,
  NoteSkipReason,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import { Draft, draftOf } from '../describe/Draft';
import { keptDrafts } from '../describe/keptDrafts';
import {
  draftWith,
  isAlike,
  noteToPut,
  subjectOf,
  wordsOfSuggestion,
} from './deskItem';
import { useDeskQueue } from './useDeskQueue';

/** What somebody does with the thing at hand. */
export type DeskDeed =
  | { kind: 'save'; item: DescribingItem; draft: Draft }
  | {
      kind: 'accept' | 'acceptAll';
      item: DescribingItem;
      suggestion: DescribingSuggestion;
    }
  | { kind: 'skip'; item: DescribingItem; reason: NoteSkipReason }
  | { kind: 'undo' };

/** What was done last. */
interface Last {
  item: DescribingItem;
  /** How many columns got words. */
  written: number;
  /** Of the last: what it is now; absent where it was put aside. */
  revision?: number;
  /** Whether it can be taken back. */
  mayUndo: boolean;
}

const isConflict = (error: unknown) =>
  error instanceof ResponseError && error.statusCode === 409;

/** The things to describe, one by one, and what can be done with them. */
export function useDeskWork(skipped: 'none' | 'only') {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const queue = useDeskQueue(skipped);
  const [written, setWritten] = useState(0);
  const [last, setLast] = useState<Last>();
  const [overtaken, setOvertaken] = useState<DescribingItem>();

  async function put(item: DescribingItem, draft: Draft) {
    const { address, column } = subjectOf(item);
    const note = await api.putNote(address, noteToPut(item, draft), column);
    keptDrafts.forget(subjectOf(item));
    client.invalidateQueries({ queryKey: queryKeys.table(address) });
    setWritten(count => count + 1);
    setLast({ item, written: 1, revision: note.revision, mayUndo: true });
    queue.goOn(item);
  }

  async function acceptAll(
    item: DescribingItem,
    suggestion: DescribingSuggestion,
  ) {
    const { name, type } = item.column!;
    const words = wordsOfSuggestion(suggestion);
    const column = { column: name, type, mine: true };
    let all = 0;
    let left = 0;
    do {
      const answer = await api.acceptSuggestion({ ...column, ...words });
      all += answer.written;
      // Nothing written means that what is left cannot be.
      left = answer.written > 0 ? answer.left : 0;
    } while (left > 0);
    client.invalidateQueries({ queryKey: ['datamap', 'table'] });
    setWritten(count => count + all);
    setLast({ item, written: all, mayUndo: false });
    queue.goOn(
      item,
      queue.open.filter(other => isAlike(item, other)),
    );
  }

  async function undo() {
    if (!last?.mayUndo) {
      return;
    }
    const { item, revision } = last;
    const { address, column } = subjectOf(item);
    if (revision === undefined) {
      await api.deleteNoteSkip(address, column);
      queue.goBack(item);
    } else {
      const to = item.note.revision;
      const note = await api.revertNote(address, { to, revision }, column);
      client.invalidateQueries({ queryKey: queryKeys.table(address) });
      setWritten(count => count - 1);
      queue.goBack({ ...item, note });
    }
    setLast(undefined);
  }

  const deed = useMutation({
    async mutationFn(wanted: DeskDeed) {
      switch (wanted.kind) {
        case 'save':
          return await put(wanted.item, wanted.draft);
        case 'accept':
          return await put(
            wanted.item,
            draftWith(wanted.item, wanted.suggestion),
          );
        case 'acceptAll':
          return await acceptAll(wanted.item, wanted.suggestion);
        case 'skip': {
          const { address, column } = subjectOf(wanted.item);
          await api.putNoteSkip(address, wanted.reason, column);
          setLast({ item: wanted.item, written: 0, mayUndo: true });
          return queue.goOn(wanted.item);
        }
        default:
          return await undo();
      }
    },
    async onError(error, wanted) {
      if (!isConflict(error) || wanted.kind === 'undo') {
        return;
      }
      const { item } = wanted;
      // What was read earlier does not have the other person's words.
      const { address } = subjectOf(item);
      await client.invalidateQueries({ queryKey: queryKeys.table(address) });
      if (wanted.kind === 'save') {
        const { draft } = wanted;
        keptDrafts.keep(subjectOf(item), {
          base: draftOf(item.note),
          revision: item.note.revision,
          draft,
        });
        setOvertaken(item);
      } else {
        queue.goOn(item, [item]);
      }
    },
  });

  return {
    ...queue,
    deed,
    /** How many columns and tables got words since the page was opened. */
    written,
    last,
    /** What somebody else wrote about while it was being described here. */
    overtaken,
    /** Goes on after both people's words were looked at. */
    settle() {
      if (overtaken) {
        setOvertaken(undefined);
        deed.reset();
        queue.goOn(overtaken);
      }
    },
  };
}
