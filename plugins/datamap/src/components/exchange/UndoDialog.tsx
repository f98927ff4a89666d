import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { formatCount, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Action } from '../page';

interface UndoDialogProps {
  /** How many lines go back. */
  lines: number;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before a whole import is taken back. */
export const UndoDialog = ({ lines, onConfirm, onClose }: UndoDialogProps) => {
  const t = useTranslate();
  const { locale } = useReader();
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
          {t('exchange.confirm.body', {
            count: lines,
            figure: formatCount(lines, 'exact', locale),
          })}
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
