import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';

const useStyles = makeStyles(theme => ({
  list: {
    fontFamily: theme.typography.fontFamily,
    display: 'grid',
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

interface VersionsDialogProps {
  /** What the history is of. */
  title: string;
  /** How far the versions have come. */
  history: {
    isPending: boolean;
    error: Error | null;
    data: unknown;
    refetch(): unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  /** Whether nobody has written anything. */
  isEmpty: boolean;
  /** Why nobody went back, where that was refused. */
  failure?: string;
  onClose(): void;
  /** The versions, newest first. */
  children: ReactNode;
}

/** Who wrote what, newest first. */
export const VersionsDialog = ({
  title,
  history,
  isEmpty,
  failure,
  onClose,
  children,
}: VersionsDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('describe.history.of', { title })}
      </DialogTitle>
      <DialogContent>
        {history.isPending && <LoadingState lines={3} lineHeight={72} />}
        {history.error && !history.data && (
          <ErrorState error={history.error} onRetry={history.refetch} />
        )}
        {isEmpty && (
          <EmptyState
            title={t('describe.history.none')}
            body={t('describe.history.noneBody')}
          />
        )}
        <ol className={classes.list}>{children}</ol>
        {history.hasNextPage && (
          <Action
            disabled={history.isFetchingNextPage}
            onClick={() => history.fetchNextPage()}
          >
            {t('describe.history.more')}
          </Action>
        )}
        {failure && <p role="alert">{failure}</p>}
      </DialogContent>
      <DialogActions>
        <Action onClick={onClose}>{t('describe.history.close')}</Action>
      </DialogActions>
    </Dialog>
  );
};
