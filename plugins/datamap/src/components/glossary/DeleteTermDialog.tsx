import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { termFailure, useTermChange } from './useTermChange';

interface DeleteTermDialogProps {
  term: GlossaryTerm;
  onClose(): void;
  /** Told once it is gone. */
  onDeleted(): void;
}

/** Asks once more before a term goes, since that cannot be taken back. */
export const DeleteTermDialog = ({
  term,
  onClose,
  onDeleted,
}: DeleteTermDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const change = useTermChange();
  const { name, tables } = term;
  return (
    <Dialog open maxWidth="xs" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>
        {t('glossary.confirmDelete.title', { name })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2">
          {tables === 0
            ? t('glossary.confirmDelete.unused')
            : t('glossary.confirmDelete.body', { count: tables })}
        </Typography>
        {change.error && (
          <Typography variant="body2" color="error" role="alert">
            {termFailure(change.error, t)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Action onClick={onClose}>{t('glossary.cancel')}</Action>
        <Action
          color="primary"
          variant="contained"
          disabled={change.isPending}
          onClick={() =>
            change.mutate(
              { action: 'delete', id: term.id, name },
              { onSuccess: onDeleted },
            )
          }
        >
          {t('glossary.act.delete')}
        </Action>
      </DialogActions>
    </Dialog>
  );
};
