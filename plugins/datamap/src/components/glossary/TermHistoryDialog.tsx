import {
  GlossaryTerm,
  GlossaryTermVersion,
} from '@datamap/plugin-datamap-common';
import { useTermHistory } from '../../query';
import { useTranslate } from '../../translation';
import { VersionsDialog } from '../versions';
import { TermVersion } from './TermVersion';
import { termFailure, useTermChange } from './useTermChange';

interface TermHistoryDialogProps {
  term: GlossaryTerm;
  mayManage: boolean;
  onClose(): void;
}

/** Who wrote what about a term, newest first, and for those who may the way back. */
export const TermHistoryDialog = ({
  term,
  mayManage,
  onClose,
}: TermHistoryDialogProps) => {
  const t = useTranslate();
  const history = useTermHistory(term.id);
  const change = useTermChange();
  const versions = history.data?.pages.flatMap(({ items }) => items) ?? [];
  const revert = ({
    name,
    otherNames,
    definition,
    contact,
  }: GlossaryTermVersion) =>
    change.mutate({
      action: 'save',
      id: term.id,
      term: {
        name,
        otherNames,
        definition,
        contact,
        revision: versions[0].revision,
      },
    });
  return (
    <VersionsDialog
      title={term.name}
      history={history}
      isEmpty={false}
      failure={change.error ? termFailure(change.error, t) : undefined}
      onClose={onClose}
    >
      {versions.map((version, index) => {
        const before = versions.at(index + 1);
        // What came before the last one that is here is not here yet.
        return before || version.revision === 1 ? (
          <TermVersion
            key={version.revision}
            version={version}
            before={before}
            isNewest={index === 0}
            onRevert={
              mayManage && !change.isPending ? () => revert(version) : undefined
            }
          />
        ) : null;
      })}
    </VersionsDialog>
  );
};
