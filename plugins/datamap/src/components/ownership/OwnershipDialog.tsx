import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormEvent, ReactNode, useId, useState } from 'react';
import { TableAddress } from '../../api';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { OwnerHistory } from './OwnerHistory';

const useStyles = makeStyles(theme => ({
  content: {
    fontFamily: theme.typography.fontFamily,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  actions: { padding: theme.spacing(1, 3, 2) },
}));

interface OwnershipDialogProps {
  address: TableAddress;
  title: string;
  lead: string;
  /** What the button says that sends it. */
  save: string;
  /** What is still to be filled in; undefined where nothing is. */
  missing: string | undefined;
  /** Why it was refused. */
  failure: string | undefined;
  isPending: boolean;
  onClose(): void;
  onSave(): void;
  children: ReactNode;
}

/** Asks who is to own a table, with who owned it so far; stays open where it is refused. */
export const OwnershipDialog = ({
  address,
  title,
  lead,
  save,
  missing,
  failure,
  isPending,
  onClose,
  onSave,
  children,
}: OwnershipDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const [tried, setTried] = useState(false);
  const wrong = (tried && missing) || failure;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !isPending) {
      onSave();
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <form onSubmit={send} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          <Typography variant="body2">{lead}</Typography>
          {children}
          {wrong && (
            <Typography variant="body2" color="error" role="alert">
              {wrong}
            </Typography>
          )}
          <OwnerHistory address={address} />
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action onClick={onClose}>{t('ownership.cancel')}</Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={isPending}
          >
            {save}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
