import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useNoteHistory } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { Subject } from './keptDrafts';
import { useRevert } from './useRevert';
import { VersionItem } from './VersionItem';

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

interface HistoryDialogProps {
  subject: Subject;
  title: string;
  /** The revision of what is written now. */
  revision: number;
  mayDescribe: boolean;
  onClose(): void;
}

/** Who wrote what about a table or a column, newest first, and the way back. */
export const HistoryDialog = ({
  subject,
  title,
  revision,
  mayDescribe,
  onClose,
}: HistoryDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleId = useId();
  const history = useNoteHistory(subject.address, subject.column);
  const revert = useRevert(subject);
  const versions = history.data?.pages.flatMap(({ items }) => items) ?? [];
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
        {history.data && versions.length === 0 && (
          <EmptyState
            title={t('describe.history.none')}
            body={t('describe.history.noneBody')}
          />
        )}
        <ol className={classes.list}>
          {versions.map(version => (
            <VersionItem
              key={version.revision}
              version={version}
              isNewest={version.revision === versions[0].revision}
              onRevert={
                mayDescribe && !revert.isPending
                  ? to => revert.mutate({ to, revision })
                  : undefined
              }
            />
          ))}
        </ol>
        {history.hasNextPage && (
          <Action
            disabled={history.isFetchingNextPage}
            onClick={() => history.fetchNextPage()}
          >
            {t('describe.history.more')}
          </Action>
        )}
      </DialogContent>
      <DialogActions>
        <Action onClick={onClose}>{t('describe.history.close')}</Action>
      </DialogActions>
    </Dialog>
  );
};
