import { DescribingItem, madeReadable } from '@datamap/plugin-datamap-common';
import { useState } from 'react';
import { useNotes } from '../../query';
import { DescribeDialog } from '../describe/DescribeDialog';
import { noteOf } from '../describe/noteOf';
import { ErrorState } from '../states';
import { subjectOf } from './deskItem';

interface OvertakenProps {
  item: DescribingItem;
  /** Both people's words were looked at. */
  onDone(): void;
}

/**
 * Somebody else wrote about the same thing meanwhile: both people's words, put
 * together in the dialog that the table's own page has.
 */
export const Overtaken = ({ item, onDone }: OvertakenProps) => {
  const [subject] = useState(() => subjectOf(item));
  const { data: notes, error, refetch } = useNotes(subject.address);
  const { table, column } = item;
  const note = notes && noteOf(notes, subject.column);
  if (error) {
    return <ErrorState error={error} onRetry={refetch} />;
  }
  // What was read before her does not have her words.
  return note && note.revision > item.note.revision ? (
    <DescribeDialog
      subject={subject}
      title={column ? madeReadable(column.name) : table.title ?? table.name}
      note={note}
      onClose={onDone}
    />
  ) : null;
};
