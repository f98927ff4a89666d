import { useApi } from '@backstage/frontend-plugin-api';
import { Note } from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import { useTranslate } from '../../translation';
import { useToast } from '../page';
import { draftOf, wordsOf } from './Draft';
import { Subject } from './keptDrafts';

/** Says that words still hold though the database's have changed since. */
export function useConfirm() {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  const tell = useToast();
  const t = useTranslate();
  return useMutation({
    mutationFn: ({ subject, note }: { subject: Subject; note: Note }) =>
      api.putNote(
        subject.address,
        { ...wordsOf(draftOf(note)), revision: note.revision },
        subject.column,
      ),
    onSuccess: () =>
      tell({
        title: t('describe.source.confirmed'),
        status: 'success',
        timeout: 6_000,
      }),
    onError: () =>
      tell({ title: t('describe.history.failed'), status: 'danger' }),
    onSettled: (_, __, { subject }) =>
      client.invalidateQueries({ queryKey: queryKeys.table(subject.address) }),
  });
}
