import { ResponseError } from '@backstage/errors';
import { DescribingItem, NoteSkipReason } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTranslate } from '../../translation';
import { SaveFailure } from '../describe/SaveFailure';
import { ErrorState, LoadingState } from '../states';
import { idOf } from './deskItem';
import { DeskItem } from './DeskItem';
import { DeskProgress } from './DeskProgress';
import { NothingToDescribe } from './NothingToDescribe';
import { Overtaken } from './Overtaken';
import { useAskBeforeLeaving } from './useAskBeforeLeaving';
import { DeskDeed, useDeskWork } from './useDeskWork';
import { useQuestion } from './useQuestion';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    maxWidth: 880,
  },
  said: {
    margin: 0,
    minHeight: '1.6em',
    fontSize: '0.875rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DeskProps {
  skipped: 'none' | 'only';
}

/** The thing at hand, how far one has come, and what was done last. */
export const Desk = ({ skipped }: DeskProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const work = useDeskWork(skipped);
  const [unsaved, setUnsaved] = useState(false);
  const [copied, setCopied] = useState(false);
  const questionAbout = useQuestion();
  const { atHand, data, deed, last, open, overtaken } = work;
  const leaveDialog = useAskBeforeLeaving(unsaved && atHand !== undefined);

  // What is at hand stays usable where only the next things did not load.
  const failed = !atHand && open.length === 0 && !work.isAsking && work.error;
  if (!data || failed) {
    return work.error ? (
      <ErrorState error={work.error} onRetry={work.refetch} />
    ) : (
      <LoadingState lines={3} lineHeight={96} />
    );
  }
  // What is pressed while something is being saved would be about the next thing.
  const act = (wanted: DeskDeed) => {
    if (!deed.isPending) {
      setCopied(false);
      deed.mutate(wanted);
    }
  };
  const skip = (item: DescribingItem, reason: NoteSkipReason) => {
    if (deed.isPending) {
      return;
    }
    act({ kind: 'skip', item, reason });
    if (reason === 'asked') {
      // Browsers offer the clipboard to pages from a secure origin only.
      navigator.clipboard?.writeText(questionAbout(item)).then(
        () => setCopied(true),
        () => setCopied(false),
      );
    }
  };
  const putAside = copied ? t('desk.question.copied') : t('desk.putAside');
  const mayUndo = last?.mayUndo === true;
  const isConflict =
    deed.error instanceof ResponseError && deed.error.statusCode === 409;
  return (
    <div className={classes.root}>
      {data.progress.tables.total > 0 && (
        <DeskProgress progress={data.progress} written={work.written} />
      )}
      <p role="status" className={classes.said}>
        {last &&
          (last.written > 0
            ? t('desk.saved', { count: last.written })
            : putAside)}
      </p>
      {deed.isError && !overtaken && (
        <SaveFailure error={deed.error} overtaken={isConflict} />
      )}
      {atHand ? (
        <DeskItem
          key={`${idOf(atHand)} ${atHand.note.revision}`}
          item={atHand}
          mayUndo={mayUndo}
          onSave={draft => act({ kind: 'save', item: atHand, draft })}
          onAccept={suggestion =>
            act({ kind: 'accept', item: atHand, suggestion })
          }
          onAcceptAll={suggestion =>
            act({ kind: 'acceptAll', item: atHand, suggestion })
          }
          onSkip={reason => skip(atHand, reason)}
          onUndo={() => mayUndo && act({ kind: 'undo' })}
          onUnsaved={setUnsaved}
        />
      ) : (
        <NothingToDescribe
          skipped={skipped}
          isAsking={work.isAsking || open.length > 0}
          owns={data.progress.tables.total > 0}
          onUndo={mayUndo ? () => act({ kind: 'undo' }) : undefined}
        />
      )}
      {overtaken && <Overtaken item={overtaken} onDone={work.settle} />}
      {leaveDialog}
    </div>
  );
};
