import { Column } from '@datamap/plugin-datamap-common';
import { ReactNode, useMemo, useState } from 'react';
import { TableAddress } from '../../api';
import { useNotes } from '../../query';
import { ProposeDialog } from '../proposals';
import { DescribeColumn } from './DescribeColumn';
import { DescribeDialog } from './DescribeDialog';
import { HistoryDialog } from './HistoryDialog';
import { useConfirm } from './useConfirm';

interface Opened {
  what: 'describe' | 'propose' | 'history';
  column: Column;
}

interface ColumnNotes {
  /** What a column is, and the way to say it. */
  describe(column: Column): ReactNode;
  /** The dialog that is open, if one is: it outlives the row that opened it. */
  dialog: ReactNode;
}

/** What people wrote about the columns of a table. */
export function useColumnNotes(address: TableAddress): ColumnNotes {
  const { data: notes } = useNotes(address);
  const [opened, setOpened] = useState<Opened>();
  const byName = useMemo(
    () => new Map(notes?.columns.map(note => [note.column, note])),
    [notes],
  );
  const openedName = opened?.column.name;
  const subject = useMemo(
    () => ({ address, column: openedName }),
    [address, openedName],
  );
  const confirm = useConfirm();
  const close = () => setOpened(undefined);
  const note = openedName === undefined ? undefined : byName.get(openedName);

  return {
    describe: column => (
      <DescribeColumn
        column={column}
        note={byName.get(column.name)}
        fields={notes?.fields ?? []}
        onDescribe={
          notes?.mayDescribe && byName.has(column.name)
            ? () => setOpened({ what: 'describe', column })
            : undefined
        }
        onPropose={
          notes && !notes.mayDescribe && byName.has(column.name)
            ? () => setOpened({ what: 'propose', column })
            : undefined
        }
        onConfirm={() => {
          const known = byName.get(column.name);
          if (known) {
            const { name } = column;
            confirm.mutate({ subject: { address, column: name }, note: known });
          }
        }}
        onHistory={() => setOpened({ what: 'history', column })}
      />
    ),
    dialog: (
      <>
        {opened?.what === 'describe' && note && (
          <DescribeDialog
            subject={subject}
            title={opened.column.title}
            note={note}
            choices={opened.column.enumLabels}
            fields={notes?.fields}
            onClose={close}
          />
        )}
        {opened?.what === 'propose' && notes && (
          <ProposeDialog
            subject={subject}
            title={opened.column.title}
            owner={notes.owner}
            onClose={close}
          />
        )}
        {opened?.what === 'history' && note && (
          <HistoryDialog
            subject={subject}
            title={opened.column.title}
            revision={note.revision}
            mayDescribe={notes?.mayDescribe ?? false}
            fields={notes?.fields ?? []}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
