import { Table } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { LoadingState, Notice } from '../states';
import { askAddress } from './askAddress';
import { ContactNames } from './ContactNames';
import { useAskSettings } from './useAskSettings';
import { useContactMail } from './useContactMail';

/** More would not fit into the address of a mail. */
const longestReason = 1000;

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

/** A ticket's page opens beside the portal, a mail in its own program. */
const inNewTab = { target: '_blank', rel: 'noopener noreferrer' };

const useStyles = makeStyles(theme => ({
  title: { paddingBottom: 0 },
  actions: { padding: theme.spacing(1, 3, 2) },
  content: {
    display: 'grid',
    gap: theme.spacing(2),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
}));

interface AskDialogProps {
  table: Pick<Table, 'schema' | 'name' | 'title' | 'contacts'>;
  onClose(): void;
}

/**
 * Asks what somebody needs a table for, and opens the place where requests go,
 * filled in; where there is none, says whom to talk to.
 */
export const AskDialog = ({ table, onClose }: AskDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const { settings, configurationError } = useAskSettings();
  const contacts = table.contacts ?? [];
  const mail = useContactMail(
    contacts.map(({ entityRef }) => entityRef),
    { enabled: settings === undefined },
  );
  const target = settings ?? (mail.data ? { mail: mail.data } : undefined);
  const isLooking = !target && mail.isLoading;
  const values = {
    table: `${table.schema}.${table.name}`,
    title: table.title,
    reason: reason.trim(),
    page: window.location.href,
  };
  const address =
    target &&
    askAddress(target, values, {
      subject: t('ask.subject', values),
      body: t('ask.body', values),
    });

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId} className={classes.title}>
        {t('ask.title', { title: table.title })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="caption" color="textSecondary">
          {values.table}
        </Typography>
        {configurationError && (
          <Notice tone="warning" title={t('ask.misconfigured')}>
            {configurationError}
          </Notice>
        )}
        {isLooking && <LoadingState lines={2} lineHeight={40} />}
        {target && (
          <>
            <Typography variant="body2">
              {'link' in target
                ? t('ask.linkLead')
                : t('ask.mailLead', { mail: target.mail })}
            </Typography>
            <TextField
              id={reasonId}
              variant="outlined"
              size="small"
              fullWidth
              multiline
              minRows={4}
              inputRef={focusOn}
              required
              label={t('ask.reason')}
              helperText={t('ask.reasonHint')}
              value={reason}
              onChange={event => setReason(event.target.value)}
              inputProps={{ maxLength: longestReason }}
            />
          </>
        )}
        {!target && !isLooking && (
          <Typography variant="body2" component="div" role="status">
            {contacts.length > 0 ? (
              <>
                {t('ask.talkTo')} <ContactNames contacts={contacts} />
              </>
            ) : (
              t('ask.nobody')
            )}
          </Typography>
        )}
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Action onClick={onClose}>
          {t(address ? 'ask.cancel' : 'ask.close')}
        </Action>
        {address && (
          <Action
            variant="contained"
            color="primary"
            disabled={values.reason === ''}
            href={values.reason === '' ? undefined : address}
            {...(target && 'link' in target && inNewTab)}
            onClick={onClose}
          >
            {t(target && 'link' in target ? 'ask.openLink' : 'ask.openMail')}
          </Action>
        )}
      </DialogActions>
    </Dialog>
  );
};
