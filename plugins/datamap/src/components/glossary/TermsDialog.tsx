import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ComponentProps, ReactNode, useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ChosenTerms } from './ChosenTerms';
import { TermChoice } from './TermChoice';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

interface TermsDialogProps {
  title: string;
  lead: string;
  /** Terms that are chosen, to be taken away. */
  terms: ComponentProps<typeof ChosenTerms>['terms'];
  /** Ids of those that cannot be chosen; the chosen ones never can. */
  except?: string[];
  isPending: boolean;
  /** Why the last change failed, in words. */
  failure?: string;
  onChoose(id: string): void;
  onRemove(id: string): void;
  onClose(): void;
  /** What they are chosen for, where that is asked. */
  children?: ReactNode;
}

/** Terms that something has; each change is written at once. */
export const TermsDialog = ({
  title,
  lead,
  terms,
  except = [],
  isPending,
  failure,
  onChoose,
  onRemove,
  onClose,
  children,
}: TermsDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent className={classes.content}>
        <Typography variant="body2" color="textSecondary">
          {lead}
        </Typography>
        {children}
        {terms.length === 0 ? (
          <Typography variant="body2">{t('glossary.choose.none')}</Typography>
        ) : (
          <ChosenTerms terms={terms} disabled={isPending} onRemove={onRemove} />
        )}
        <TermChoice
          chosen={new Set([...except, ...terms.map(({ id }) => id)])}
          onChoose={onChoose}
        />
        {failure && (
          <Typography variant="body2" color="error" role="alert">
            {failure}
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
