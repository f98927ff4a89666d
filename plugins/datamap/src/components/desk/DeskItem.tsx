import {
  DescribingItem,
  DescribingSuggestion,
  NoteSkipReason,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { differingFields, Draft, draftOf } from '../describe/Draft';
import { keptDrafts } from '../describe/keptDrafts';
import { mergeDrafts } from '../describe/mergeDrafts';
import { SourceWords } from '../describe/SourceWords';
import { DeskActions } from './DeskActions';
import { DeskFields } from './DeskFields';
import { DeskHeading } from './DeskHeading';
import { draftWith, subjectOf } from './deskItem';
import { deskKey } from './deskKey';
import { Suggestions } from './Suggestions';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    padding: theme.spacing(3),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    '&:focus': { outline: 'none' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

interface DeskItemProps {
  item: DescribingItem;
  mayUndo: boolean;
  onSave(draft: Draft): void;
  onAccept(suggestion: DescribingSuggestion): void;
  onAcceptAll(suggestion: DescribingSuggestion): void;
  onSkip(reason: NoteSkipReason): void;
  onUndo(): void;
  onUnsaved(unsaved: boolean): void;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** One table or column that lacks words, to be described without a mouse. */
export const DeskItem = ({
  item,
  mayUndo,
  onSave,
  onAccept,
  onAcceptAll,
  onSkip,
  onUndo,
  onUnsaved,
}: DeskItemProps) => {
  const classes = useStyles();
  const titleId = useId();
  const part = useRef<HTMLElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const suggested = useRef<HTMLButtonElement>(null);
  const [about, setAbout] = useState(0);
  const [saved] = useState(() => draftOf(item.note));
  const [draft, setDraft] = useState(() => {
    const kept = keptDrafts.read(subjectOf(item));
    return kept ? mergeDrafts(kept.base, kept.draft, saved).draft : saved;
  });
  const unsaved = differingFields(saved, draft).length > 0;
  const { suggestions } = item;
  const suggestion = suggestions[about] ?? suggestions[0];

  // Whoever goes on by keyboard finds herself where the next key belongs.
  useEffect(() => (suggested.current ?? first.current)?.focus(), []);
  useEffect(() => {
    onUnsaved(unsaved);
    if (unsaved) {
      const base = draftOf(item.note);
      const { revision } = item.note;
      keptDrafts.keep(subjectOf(item), { base, revision, draft });
    } else {
      keptDrafts.forget(subjectOf(item));
    }
  }, [item, draft, unsaved, onUnsaved]);

  const save = () => (unsaved ? onSave(draft) : part.current?.focus());
  const edit = () => {
    if (suggestion) {
      setDraft(draftWith(item, suggestion));
    }
    first.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = isTyping(event.target) ? undefined : deskKey(event);
    switch (wanted?.does) {
      case 'accept':
        if (!suggestions[wanted.suggestion]) {
          return;
        }
        onAccept(suggestions[wanted.suggestion]);
        break;
      case 'acceptAll':
        if (!suggestion) {
          return;
        }
        onAcceptAll(suggestion);
        break;
      case 'edit':
        edit();
        break;
      case 'later':
        onSkip('skip');
        break;
      case 'doNotKnow':
        onSkip('do-not-know');
        break;
      case 'asked':
        onSkip('asked');
        break;
      case 'undo':
        onUndo();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    // The keys are short cuts for the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={part}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={classes.root}
      onKeyDown={onKeyDown}
    >
      <DeskHeading id={titleId} item={item} />
      <SourceWords source={item.note.source} />
      {suggestions.length > 0 && (
        <Suggestions
          suggestions={suggestions}
          first={suggested}
          onAccept={onAccept}
          onFocus={setAbout}
        />
      )}
      <DeskFields
        kind={item.column ? 'column' : 'table'}
        draft={draft}
        first={first}
        onChange={change => setDraft(before => ({ ...before, ...change }))}
        onSave={save}
        onLeave={() => part.current?.focus()}
      />
      <DeskActions
        alike={suggestion ? item.alike : 0}
        maySave={unsaved}
        mayEdit={suggestion !== undefined}
        mayUndo={mayUndo}
        onSave={save}
        onAcceptAll={() => suggestion && onAcceptAll(suggestion)}
        onEdit={edit}
        onSkip={onSkip}
        onUndo={onUndo}
      />
    </section>
  );
};
