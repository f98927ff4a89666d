import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

interface UndoDialogProps {
  /** What goes back, and what stays. */
  body: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before a whole import is taken back. */
export const UndoDialog = ({ body, onConfirm, onClose }: UndoDialogProps) => {
  const t = useTranslate();
  const id = useId();
  return (
    <Dialog
      open
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
    >
      <DialogTitle id={`${id}-title`}>
        {t('exchange.confirm.title')}
      </DialogTitle>
      <DialogContent>
        <Typography id={`${id}-body`} variant="body2">
          {body}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Action onClick={onClose}>{t('exchange.confirm.no')}</Action>
        <Action variant="contained" color="primary" onClick={onConfirm}>
          {t('exchange.confirm.yes')}
        </Action>
      </DialogActions>
    </Dialog>
  );
};
