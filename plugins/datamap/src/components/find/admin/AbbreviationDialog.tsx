import { SearchAbbreviation } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId, useState } from 'react';
import { useAbbreviationChange } from '../../../query';
import { useTranslate } from '../../../translation';
import { Action, useToast } from '../../page';
import {
  abbreviationIn,
  abbreviationProblem,
  meaningsIn,
} from './abbreviationProblem';
import { changeFailure } from './changeFailure';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Who opened the dialog came to write: the field is ready as soon as it is there. */
const focusOn = (field: HTMLElement | null) => field?.focus();

interface AbbreviationDialogProps {
  /** The one whose meanings are changed; a new one without it. */
  edited?: SearchAbbreviation;
  known: SearchAbbreviation[];
  onClose(): void;
}

/** Asks for an abbreviation and what it stands for. */
export const AbbreviationDialog = ({
  edited,
  known,
  onClose,
}: AbbreviationDialogProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const toast = useToast();
  const id = useId();
  const change = useAbbreviationChange();
  const [typed, setTyped] = useState(edited?.abbreviation ?? '');
  const [typedMeanings, setTypedMeanings] = useState(
    edited?.meanings.join(', ') ?? '',
  );
  const [tried, setTried] = useState(false);
  const abbreviation = abbreviationIn(typed);
  const meanings = meaningsIn(typedMeanings);
  const problem = tried && abbreviationProblem(abbreviation, meanings);
  const replaces =
    !edited && known.some(other => other.abbreviation === abbreviation);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (abbreviationProblem(abbreviation, meanings)) {
      return;
    }
    change.mutate(
      { abbreviation, meanings },
      {
        onSuccess() {
          toast({
            title: t('find.admin.abbreviations.saved', { abbreviation }),
            status: 'success',
            timeout: 6_000,
          });
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={`${id}-title`}>
          {edited
            ? t('find.admin.abbreviations.changeOf', edited)
            : t('find.admin.abbreviations.add')}
        </DialogTitle>
        <DialogContent className={classes.content}>
          {!edited && (
            <TextField
              id={`${id}-abbreviation`}
              variant="outlined"
              size="small"
              required
              inputRef={focusOn}
              label={t('find.admin.abbreviations.abbreviation')}
              helperText={
                replaces ? t('find.admin.abbreviations.replaces') : undefined
              }
              value={typed}
              error={problem === 'oneWord'}
              onChange={event => setTyped(event.target.value)}
              inputProps={{ autoComplete: 'off', spellCheck: false }}
            />
          )}
          <TextField
            id={`${id}-meanings`}
            variant="outlined"
            size="small"
            required
            inputRef={edited ? focusOn : undefined}
            label={t('find.admin.abbreviations.meanings')}
            helperText={t('find.admin.abbreviations.meaningsHint')}
            value={typedMeanings}
            error={problem === 'tooMany'}
            onChange={event => setTypedMeanings(event.target.value)}
            inputProps={{ autoComplete: 'off' }}
          />
          {(problem || change.isError) && (
            <Typography variant="body2" color="error" role="alert">
              {problem
                ? t(`find.admin.abbreviations.${problem}`)
                : changeFailure(change.error, t)}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Action onClick={onClose}>
            {t('find.admin.abbreviations.cancel')}
          </Action>
          <Action
            type="submit"
            variant="contained"
            color="primary"
            disabled={change.isPending}
          >
            {t('find.admin.abbreviations.save')}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
