import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Subject } from '../describe/keptDrafts';
import { LeaveDialog } from '../describe/LeaveDialog';
import { MarkdownField } from '../describe/MarkdownField';
import { noteLimits } from '../describe/noteLimits';
import { SaveFailure } from '../describe/SaveFailure';
import { useAskBeforeClosing } from '../describe/useAskBeforeClosing';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { useProposalDeeds } from './useProposalDeeds';

const longestMessage = 2_000;

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

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

interface ProposeDialogProps {
  subject: Subject;
  /** What the table or the column is called. */
  title: string;
  /** Entity ref of who decides. */
  owner: string;
  onClose(): void;
}

/** Where a reader writes what she would call it, or what is wrong. */
export const ProposeDialog = ({
  subject,
  title,
  owner,
  onClose,
}: ProposeDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const [words, setWords] = useState({
    title: '',
    description: '',
    message: '',
  });
  const [leaving, setLeaving] = useState(false);
  const sending = useProposalDeeds(subject.address);
  const ownerName = usePersonName(owner) ?? owner;
  const written = Object.values(words).some(text => text.trim());
  useAskBeforeClosing(written);

  const close = () => (written ? setLeaving(true) : onClose());
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (written && !sending.isPending) {
      const { column } = subject;
      sending.mutate(
        { kind: 'propose', column, proposal: words },
        { onSuccess: onClose },
      );
    }
  };
  const kind = subject.column === undefined ? 'table' : 'column';
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={close}
      aria-labelledby={`${id}-heading`}
    >
      <form onSubmit={send} noValidate>
        <DialogTitle id={`${id}-heading`}>
          {t('proposals.of', { title })}
        </DialogTitle>
        <DialogContent className={classes.content}>
          {sending.isError && <SaveFailure error={sending.error} />}
          <Typography variant="body2">
            {t('proposals.lead', { owner: ownerName })}
          </Typography>
          <TextField
            id={`${id}-title`}
            variant="outlined"
            size="small"
            fullWidth
            inputRef={focusOn}
            label={t('describe.field.title')}
            helperText={t(`describe.hint.title.${kind}`)}
            value={words.title}
            onChange={event =>
              setWords({ ...words, title: event.target.value })
            }
            inputProps={{ maxLength: noteLimits.title, autoComplete: 'off' }}
          />
          <MarkdownField
            label={t('describe.field.description')}
            hint={t(`describe.hint.description.${kind}`)}
            maxLength={noteLimits.description}
            value={words.description}
            onChange={description => setWords({ ...words, description })}
          />
          <TextField
            id={`${id}-message`}
            variant="outlined"
            size="small"
            fullWidth
            multiline
            minRows={2}
            maxRows={8}
            label={t('proposals.message')}
            helperText={t('proposals.messageHint')}
            value={words.message}
            onChange={event =>
              setWords({ ...words, message: event.target.value })
            }
            inputProps={{ maxLength: longestMessage }}
          />
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action onClick={close}>{t('describe.cancel')}</Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={!written || sending.isPending}
          >
            {t('proposals.send')}
          </Action>
        </DialogActions>
      </form>
      {leaving && (
        <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />
      )}
    </Dialog>
  );
};
