import { NoteField } from '@datamap/plugin-datamap-common';
import { useNoteHistory } from '../../query';
import { VersionsDialog } from '../versions';
import { Subject } from './keptDrafts';
import { NoteFieldsProvider } from './noteFields';
import { useRevert } from './useRevert';
import { VersionItem } from './VersionItem';

interface HistoryDialogProps {
  subject: Subject;
  title: string;
  /** The revision of what is written now. */
  revision: number;
  mayDescribe: boolean;
  /** The fields that this portal has beside the others. */
  fields: NoteField[];
  onClose(): void;
}

/** Who wrote what about a table or a column, newest first, and the way back. */
export const HistoryDialog = ({
  subject,
  title,
  revision,
  mayDescribe,
  fields,
  onClose,
}: HistoryDialogProps) => {
  const history = useNoteHistory(subject.address, subject.column);
  const revert = useRevert(subject);
  const versions = history.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <VersionsDialog
      title={title}
      history={history}
      isEmpty={history.data !== undefined && versions.length === 0}
      onClose={onClose}
    >
      <NoteFieldsProvider value={fields}>
        {versions.map(version => (
          <VersionItem
            key={version.revision}
            version={version}
            isNewest={version.revision === versions[0].revision}
            onRevert={
              mayDescribe && !revert.isPending
                ? to => revert.mutate({ to, revision })
                : undefined
            }
          />
        ))}
      </NoteFieldsProvider>
    </VersionsDialog>
  );
};
