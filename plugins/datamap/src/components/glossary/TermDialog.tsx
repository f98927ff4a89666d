import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { ContactField } from '../describe/ContactField';
import { MarkdownField } from '../describe/MarkdownField';
import { Action } from '../page';
import { Notice } from '../states';
import { TermWords } from './TermWords';
import { savedMeanwhile, termFailure, useTermChange } from './useTermChange';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
  actions: { padding: theme.spacing(1, 3, 2) },
}));

/** As long as the backend takes them. */
const limits = { name: 80, otherNames: 1_640, definition: 20_000 };

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

interface TermDialogProps {
  /** The one that is changed; a new one without it. */
  term?: GlossaryTerm;
  onClose(): void;
}

/** Asks for a term and what it means; stays open where somebody else was faster. */
export const TermDialog = ({ term, onClose }: TermDialogProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const change = useTermChange();
  const [name, setName] = useState(term?.name ?? '');
  const [otherNames, setOtherNames] = useState(
    term?.otherNames.join('\n') ?? '',
  );
  const [definition, setDefinition] = useState(term?.definition ?? '');
  const [contact, setContact] = useState(term?.contact ?? '');
  const [tried, setTried] = useState(false);
  const isMissing = tried && name.trim() === '';
  const theirs = savedMeanwhile(change.error);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') {
      return;
    }
    const others = otherNames.split('\n').filter(line => line.trim() !== '');
    change.mutate(
      {
        action: 'save',
        id: term?.id,
        term: {
          name,
          otherNames: others,
          definition,
          contact,
          revision: theirs?.revision ?? term?.revision,
        },
      },
      { onSuccess: onClose },
    );
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={`${id}-title`}>
          {term
            ? t('glossary.act.writeOf', { name: term.name })
            : t('glossary.add')}
        </DialogTitle>
        <DialogContent className={classes.content}>
          {theirs && (
            <Notice tone="warning" title={t('glossary.conflict.title')}>
              {t('glossary.conflict.body')}
            </Notice>
          )}
          <TextField
            id={`${id}-name`}
            variant="outlined"
            size="small"
            required
            inputRef={focusOn}
            label={t('glossary.field.name')}
            helperText={t('glossary.hint.name')}
            value={name}
            error={isMissing}
            onChange={event => setName(event.target.value)}
            inputProps={{ autoComplete: 'off', maxLength: limits.name }}
          />
          <TextField
            id={`${id}-others`}
            variant="outlined"
            size="small"
            multiline
            minRows={2}
            maxRows={6}
            label={t('glossary.field.otherNames')}
            helperText={t('glossary.hint.otherNames')}
            value={otherNames}
            onChange={event => setOtherNames(event.target.value)}
            inputProps={{ autoComplete: 'off', maxLength: limits.otherNames }}
          />
          <MarkdownField
            label={t('glossary.field.definition')}
            hint={t('glossary.hint.definition')}
            value={definition}
            maxLength={limits.definition}
            onChange={setDefinition}
          />
          <ContactField contact={contact} onChange={setContact} />
          {theirs && (
            <section aria-label={t('glossary.conflict.theirs')}>
              <Typography variant="subtitle2">
                {t('glossary.conflict.theirs')}
              </Typography>
              <strong>{theirs.name}</strong>
              <TermWords term={theirs} />
            </section>
          )}
          {(isMissing || (change.error && !theirs)) && (
            <Typography variant="body2" color="error" role="alert">
              {isMissing || !change.error
                ? t('glossary.nameMissing')
                : termFailure(change.error, t)}
            </Typography>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action onClick={onClose}>{t('glossary.cancel')}</Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={change.isPending}
          >
            {t('glossary.save')}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
