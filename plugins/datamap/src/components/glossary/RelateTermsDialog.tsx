import { GlossaryTerm } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTerm } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ChosenTerms } from './ChosenTerms';
import { TermChoice } from './TermChoice';
import { termFailure, useTermChange } from './useTermChange';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

interface RelateTermsDialogProps {
  term: GlossaryTerm;
  onClose(): void;
}

/** Lets those who keep the glossary say which other terms say more. */
export const RelateTermsDialog = ({
  term,
  onClose,
}: RelateTermsDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  const { id, name } = term;
  const { related } = useTerm(id).data ?? term;
  const change = useTermChange();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('glossary.relate.title', { name })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2" color="textSecondary">
          {t('glossary.relate.lead')}
        </Typography>
        {related.length === 0 ? (
          <Typography variant="body2">{t('glossary.choose.none')}</Typography>
        ) : (
          <ChosenTerms
            terms={related}
            disabled={change.isPending}
            onRemove={other => change.mutate({ action: 'unrelate', id, other })}
          />
        )}
        <TermChoice
          chosen={new Set([id, ...related.map(other => other.id)])}
          onChoose={other => change.mutate({ action: 'relate', id, other })}
        />
        {change.error && (
          <Typography variant="body2" color="error" role="alert">
            {termFailure(change.error, t)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Action color="primary" onClick={onClose}>
          {t('glossary.choose.done')}
        </Action>
      </DialogActions>
    </Dialog>
  );
};
