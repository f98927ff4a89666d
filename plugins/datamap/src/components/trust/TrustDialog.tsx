import { Table } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormEvent, ReactNode, useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { trustFailure, useTrustChange } from './useTrust';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'grid',
    gap: theme.spacing(2),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  actions: { padding: theme.spacing(1, 3, 2) },
}));

interface TrustDialogProps {
  title: string;
  lead: string;
  /** What the button says that sends it. */
  save: string;
  table: Table;
  change: ReturnType<typeof useTrustChange>;
  /** Whether there is enough to send. */
  isComplete: boolean;
  onClose(): void;
  onSave(): void;
  children: ReactNode;
}

/** Asks an owner for what she says of her table; stays open where it is refused. */
export const TrustDialog = ({
  title,
  lead,
  save,
  table,
  change,
  isComplete,
  onClose,
  onSave,
  children,
}: TrustDialogProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const [tried, setTried] = useState(false);
  const isMissing = tried && !isComplete;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) {
      onSave();
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          <Typography variant="body2" color="textSecondary">
            {lead}
          </Typography>
          {children}
          {(isMissing || change.isError) && (
            <Typography variant="body2" color="error" role="alert">
              {isMissing || !change.error
                ? t('trust.missing')
                : trustFailure(change.error, table.title, t)}
            </Typography>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action onClick={onClose}>{t('trust.cancel')}</Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={change.isPending}
          >
            {save}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
