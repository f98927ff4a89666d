import { useNoteHistory } from '../../query';
import { VersionsDialog } from '../versions';
import { Subject } from './keptDrafts';
import { useRevert } from './useRevert';
import { VersionItem } from './VersionItem';

interface HistoryDialogProps {
  subject: Subject;
  title: string;
  /** The revision of what is written now. */
  revision: number;
  mayDescribe: boolean;
  onClose(): void;
}

/** Who wrote what about a table or a column, newest first, and the way back. */
export const HistoryDialog = ({
  subject,
  title,
  revision,
  mayDescribe,
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
    </VersionsDialog>
  );
};
