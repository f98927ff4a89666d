import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import { useTerm } from '../../query';
import { useTranslate } from '../../translation';
import { TermsDialog } from './TermsDialog';
import { termFailure, useTermChange } from './useTermChange';

interface RelateTermsDialogProps {
  term: GlossaryTerm;
  onClose(): void;
}

/** Lets those who keep the glossary say which other terms say more. */
export const RelateTermsDialog = ({
  term,
  onClose,
}: RelateTermsDialogProps) => {
  const t = useTranslate();
  const { id, name } = term;
  const { related } = useTerm(id).data ?? term;
  const change = useTermChange();
  return (
    <TermsDialog
      title={t('glossary.relate.title', { name })}
      lead={t('glossary.relate.lead')}
      terms={related}
      except={[id]}
      isPending={change.isPending}
      failure={change.error ? termFailure(change.error, t) : undefined}
      onChoose={other => change.mutate({ action: 'relate', id, other })}
      onRemove={other => change.mutate({ action: 'unrelate', id, other })}
      onClose={onClose}
    />
  );
};
