import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

interface LeaveDialogProps {
  onStay(): void;
  onLeave(): void;
}

/** Asks before words are given up that nobody saved. */
export const LeaveDialog = ({ onStay, onLeave }: LeaveDialogProps) => {
  const t = useTranslate();
  const titleId = useId();
  return (
    <Dialog open maxWidth="xs" onClose={onStay} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('describe.leave.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t('describe.leave.body')}</Typography>
      </DialogContent>
      <DialogActions>
        <Action onClick={onLeave}>{t('describe.leave.leave')}</Action>
        <Action variant="contained" color="primary" onClick={onStay}>
          {t('describe.leave.stay')}
        </Action>
      </DialogActions>
    </Dialog>
  );
};
