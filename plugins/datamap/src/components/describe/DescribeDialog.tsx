import { Note, NoteField } from '@datamap/plugin-datamap-common';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import {
  FormEvent,
  KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Action, useToast } from '../page';
import { Notice } from '../states';
import { ConflictChoice } from './ConflictChoice';
import { ConflictNotice } from './ConflictNotice';
import { FieldsOfNote } from './FieldsOfNote';
import { isLinkAddress } from './isLinkAddress';
import { Subject } from './keptDrafts';
import { LeaveDialog } from './LeaveDialog';
import { NoteFieldsProvider } from './noteFields';
import { SaveFailure } from './SaveFailure';
import { SourceWords } from './SourceWords';
import { tooLong } from './tooLong';
import { useDescribing } from './useDescribing';

const none: string[] = [];
const noFields: NoteField[] = [];

const useStyles = makeStyles(theme => ({
  content: {
    fontFamily: theme.typography.fontFamily,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  conflict: { '&:focus': { outline: 'none' } },
  actions: { padding: theme.spacing(1, 3, 2) },
}));

interface DescribeDialogProps {
  subject: Subject;
  /** What the table or the column is called. */
  title: string;
  note: Note;
  /** All values of a column of fixed ones. */
  choices?: string[];
  /** Columns of a table that could tell its period. */
  periodColumns?: string[];
  /** The fields that this portal has beside the others. */
  fields?: NoteField[];
  onClose(): void;
}

/** Where somebody writes what a table or a column is, without losing a word. */
export const DescribeDialog = ({
  subject,
  title,
  note,
  choices = none,
  periodColumns = none,
  fields = noFields,
  onClose,
}: DescribeDialogProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const reader = useReader();
  const tell = useToast();
  const titleId = useId();
  const conflictPart = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const { draft, conflict, unsaved, keptAt, saving, ...describing } =
    useDescribing(subject, note, choices, () => {
      tell({ title: t('describe.saved'), status: 'success', timeout: 6_000 });
      onClose();
    });
  const theirs = conflict?.theirs;
  useEffect(() => conflictPart.current?.focus(), [theirs]);

  const undecided = conflict?.open ?? [];
  const wrongLinks = [
    ...draft.links.map(({ url }) => url),
    ...fields
      .filter(({ type }) => type === 'link')
      .map(({ id }) => draft.fields[id] ?? ''),
  ].some(url => url.trim() !== '' && !isLinkAddress(url));
  const maySave =
    unsaved &&
    undecided.length === 0 &&
    !wrongLinks &&
    tooLong(draft).length === 0 &&
    !saving.isPending;
  const close = () => (unsaved ? setLeaving(true) : onClose());
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (maySave) {
      saving.mutate();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      save();
    }
  };

  return (
    <NoteFieldsProvider value={fields}>
      <Dialog
        open
        fullWidth
        maxWidth="md"
        onClose={close}
        aria-labelledby={titleId}
      >
        {/* The keys are a short cut for the button below. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form onSubmit={save} onKeyDown={onKeyDown} noValidate>
          <DialogTitle id={titleId}>{t('describe.of', { title })}</DialogTitle>
          <DialogContent className={classes.content}>
            {saving.isError && <SaveFailure error={saving.error} />}
            {conflict && (
              <div
                ref={conflictPart}
                tabIndex={-1}
                className={classes.conflict}
              >
                <ConflictNotice conflict={conflict} unsaved={unsaved} />
              </div>
            )}
            {keptAt && !conflict && unsaved && (
              <Notice
                action={
                  <Action size="small" onClick={describing.startAgain}>
                    {t('describe.kept.startAgain')}
                  </Action>
                }
              >
                {t('describe.kept.body', {
                  moment: formatMoment(keptAt, reader),
                })}
              </Notice>
            )}
            <SourceWords source={note.source} />
            <FieldsOfNote
              kind={subject.column === undefined ? 'table' : 'column'}
              draft={draft}
              choices={choices}
              periodColumns={periodColumns}
              onChange={describing.change}
              below={field =>
                theirs &&
                undecided.includes(field) && (
                  <ConflictChoice
                    field={field}
                    mine={draft}
                    theirs={theirs}
                    onDecide={decided => describing.decide(field, decided)}
                  />
                )
              }
            />
          </DialogContent>
          <DialogActions className={classes.actions}>
            <Action onClick={close}>{t('describe.cancel')}</Action>
            <Action
              type="submit"
              variant="contained"
              color="primary"
              disabled={!maySave}
            >
              {t('describe.save')}
            </Action>
          </DialogActions>
        </form>
        {leaving && (
          <LeaveDialog
            onStay={() => setLeaving(false)}
            onLeave={() => {
              describing.forget();
              onClose();
            }}
          />
        )}
      </Dialog>
    </NoteFieldsProvider>
  );
};
