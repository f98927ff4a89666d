import { Column, Note, NoteField } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { Explained } from '../measures';
import { hasWords } from './Draft';
import { WhatPeopleAdded } from './WhatPeopleAdded';
import { WrittenBy } from './WrittenBy';
import { WrittenText } from './WrittenText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(0.5),
  },
  plain: { whiteSpace: 'pre-line', unicodeBidi: 'isolate' },
  none: { color: theme.palette.text.secondary },
  source: { color: theme.palette.text.secondary, fontSize: '0.8125rem' },
  changed: { fontWeight: 600 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginLeft: theme.spacing(-0.625),
  },
}));

interface DescribeColumnProps {
  column: Column;
  /** Absent until it is known. */
  note: Note | undefined;
  /** The fields that this portal has beside the others. */
  fields: NoteField[];
  onDescribe: (() => void) | undefined;
  /** For those who may not describe it. */
  onPropose: (() => void) | undefined;
  onHistory: () => void;
  /** Says that the words still hold. */
  onConfirm: () => void;
}

/** What a column is, in people's words and the database's, and the way to add. */
export const DescribeColumn = ({
  column,
  note,
  fields,
  onDescribe,
  onPropose,
  onHistory,
  onConfirm,
}: DescribeColumnProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const isWritten = note !== undefined && hasWords(note);
  const hasHistory = note !== undefined && note.revision > 0;
  const source = [note?.source.title, note?.source.description]
    .filter(Boolean)
    .join('\n');
  return (
    <div className={classes.root}>
      {note?.description && <WrittenText text={note.description} />}
      {!note?.description && (
        <span className={column.description ? classes.plain : classes.none}>
          {column.description ?? t('columnsTab.noDescription')}
        </span>
      )}
      {isWritten && (
        <>
          <WhatPeopleAdded note={note} fields={fields} stacked />
          {note.source.changedSince && (
            <span className={classes.changed}>
              <Explained explanation={t('describe.source.changedBody')}>
                {t('describe.source.changed')}
              </Explained>
            </span>
          )}
          {source && (note.title || note.description) && (
            <span className={`${classes.plain} ${classes.source}`}>
              {t('describe.source.says', { words: source })}
            </span>
          )}
          <WrittenBy note={note} />
        </>
      )}
      {(onDescribe || onPropose || hasHistory) && (
        <div className={classes.actions}>
          {onDescribe && (
            <Action
              size="small"
              color="primary"
              aria-label={t('describe.actOn', { title: column.title })}
              onClick={onDescribe}
            >
              {t('describe.act')}
            </Action>
          )}
          {onPropose && (
            <Action
              size="small"
              color="primary"
              aria-label={t('proposals.actOn', { title: column.title })}
              onClick={onPropose}
            >
              {t('proposals.act')}
            </Action>
          )}
          {onDescribe && note?.source.changedSince && (
            <Action
              size="small"
              aria-label={t('describe.source.stillRightOf', {
                title: column.title,
              })}
              onClick={onConfirm}
            >
              {t('describe.source.stillRight')}
            </Action>
          )}
          {hasHistory && (
            <Action
              size="small"
              aria-label={t('describe.history.actOn', { title: column.title })}
              onClick={onHistory}
            >
              {t('describe.history.act')}
            </Action>
          )}
        </div>
      )}
    </div>
  );
};
