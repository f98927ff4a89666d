import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { DeleteTermDialog } from './DeleteTermDialog';
import { RelateTermsDialog } from './RelateTermsDialog';
import { TermDeed } from './TermActions';
import { TermDialog } from './TermDialog';
import { TermHistoryDialog } from './TermHistoryDialog';

interface TermDeedDialogProps {
  deed: TermDeed;
  /** A new one is written without it. */
  term?: GlossaryTerm;
  mayManage: boolean;
  onClose(): void;
  /** Told once the term is gone. */
  onDeleted(): void;
}

/** Where something is done with a term. */
export const TermDeedDialog = ({
  deed,
  term,
  mayManage,
  onClose,
  onDeleted,
}: TermDeedDialogProps) => {
  if (!term || deed === 'write') {
    return <TermDialog term={term} onClose={onClose} />;
  }
  switch (deed) {
    case 'history':
      return (
        <TermHistoryDialog
          term={term}
          mayManage={mayManage}
          onClose={onClose}
        />
      );
    case 'relate':
      return <RelateTermsDialog term={term} onClose={onClose} />;
    default:
      return (
        <DeleteTermDialog term={term} onClose={onClose} onDeleted={onDeleted} />
      );
  }
};
