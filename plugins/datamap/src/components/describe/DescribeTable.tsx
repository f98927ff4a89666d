import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { useNotes } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ProposeDialog, TableProposals } from '../proposals';
import { DescribeDialog } from './DescribeDialog';
import { hasWords } from './Draft';
import { HistoryDialog } from './HistoryDialog';
import { SourceWords } from './SourceWords';
import { useConfirm } from './useConfirm';
import { WhatPeopleAdded } from './WhatPeopleAdded';
import { WrittenBy } from './WrittenBy';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    '&:empty': { display: 'none' },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** What people added to a table, who and when, beside the database's words; and the way to add. */
export const DescribeTable = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const classes = useStyles();
  const { warehouse, entityName } = table;
  const subject = useMemo(
    () => ({ address: { warehouse, table: entityName } }),
    [warehouse, entityName],
  );
  const { data: notes } = useNotes(subject.address);
  const [open, setOpen] = useState<'describe' | 'propose' | 'history'>();
  const confirm = useConfirm();
  const close = () => setOpen(undefined);
  if (!notes) {
    return null;
  }
  const { table: note, mayDescribe } = notes;
  const isWritten = hasWords(note);
  const hasHistory = note.revision > 0;
  // Else the database's words are what the page shows already.
  const covers = Boolean(note.title || note.description);
  return (
    <div className={classes.root}>
      {isWritten && (
        <>
          <WhatPeopleAdded note={note} fields={notes.fields} />
          <WrittenBy note={note} />
          {covers && (
            <SourceWords
              source={note.source}
              onConfirm={
                mayDescribe && !confirm.isPending
                  ? () => confirm.mutate({ subject, note })
                  : undefined
              }
            />
          )}
        </>
      )}
      <div className={classes.actions}>
        {mayDescribe ? (
          <Action
            size="small"
            variant="outlined"
            color="primary"
            onClick={() => setOpen('describe')}
          >
            {t('describe.act')}
          </Action>
        ) : (
          <Action
            size="small"
            variant="outlined"
            color="primary"
            onClick={() => setOpen('propose')}
          >
            {t('proposals.act')}
          </Action>
        )}
        {hasHistory && (
          <Action size="small" onClick={() => setOpen('history')}>
            {t('describe.history.act')}
          </Action>
        )}
      </div>
      <TableProposals address={subject.address} notes={notes} />
      {open === 'propose' && (
        <ProposeDialog
          subject={subject}
          title={table.title}
          owner={notes.owner}
          onClose={close}
        />
      )}
      {open === 'describe' && (
        <DescribeDialog
          subject={subject}
          title={table.title}
          note={note}
          periodColumns={notes.periodColumns}
          fields={notes.fields}
          onClose={close}
        />
      )}
      {open === 'history' && (
        <HistoryDialog
          subject={subject}
          title={table.title}
          revision={note.revision}
          mayDescribe={mayDescribe}
          fields={notes.fields}
          onClose={close}
        />
      )}
    </div>
  );
};
