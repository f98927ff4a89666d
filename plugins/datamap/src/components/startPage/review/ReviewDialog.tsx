import { ReviewDecision, TableSummary } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId, useState } from 'react';
import { useTable } from '../../../query';
import { useTranslate } from '../../../translation';
import { OwnerLink, VerdictText } from '../../measures';
import { ErrorState, LoadingState } from '../../states';
import { DecisionChoice } from './DecisionChoice';
import { Action } from '../../page';

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

interface ReviewDialogProps {
  table: TableSummary;
  onClose(): void;
  onSave(review: { decision: ReviewDecision; note?: string }): void;
}

/** Asks what an empty, unmeasured or stale table is, of those who may say so. */
export const ReviewDialog = ({ table, onClose, onSave }: ReviewDialogProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const titleId = useId();
  const noteId = useId();
  const [decision, setDecision] = useState<ReviewDecision>();
  const [note, setNote] = useState('');
  const detail = useTable({
    warehouse: table.warehouse,
    table: table.entityName,
  });
  const mayReview = detail.data?.mayReview === true;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (decision) {
      onSave({ decision, note: note.trim() || undefined });
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <form onSubmit={onSubmit}>
        <DialogTitle id={titleId} className={classes.title}>
          {table.title}
        </DialogTitle>
        <DialogContent className={classes.content}>
          <Typography variant="caption" color="textSecondary">
            {`${table.schema}.${table.name}`}
          </Typography>
          {table.verdict && (
            <Typography variant="body2">
              <VerdictText verdict={table.verdict} owner={table.owner} />
            </Typography>
          )}
          {detail.isPending && <LoadingState lines={3} lineHeight={40} />}
          {detail.isError && (
            <ErrorState error={detail.error} onRetry={() => detail.refetch()} />
          )}
          {detail.isSuccess && !mayReview && (
            <Typography variant="body2" role="status">
              {t('startPage.review.notAllowed')}{' '}
              <OwnerLink owner={table.owner} />
            </Typography>
          )}
          {mayReview && (
            <>
              <DecisionChoice
                isStale={table.health === 'stale'}
                decision={decision}
                onDecide={setDecision}
              />
              <TextField
                id={noteId}
                variant="outlined"
                size="small"
                fullWidth
                multiline
                minRows={3}
                label={t('startPage.review.note')}
                helperText={t('startPage.review.noteHint')}
                value={note}
                onChange={event => setNote(event.target.value)}
                inputProps={{ maxLength: 2000 }}
              />
            </>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action onClick={onClose}>
            {t(`startPage.review.${mayReview ? 'cancel' : 'close'}`)}
          </Action>
          {mayReview && (
            <Action
              type="submit"
              variant="contained"
              color="primary"
              disabled={!decision}
            >
              {t('startPage.review.save')}
            </Action>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
};
