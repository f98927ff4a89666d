import { NoteProposalItem } from '@datamap/plugin-datamap-common';
import { useState } from 'react';
import { useNotes, useProposals } from '../../query';
import { useTranslate } from '../../translation';
import { noteOf } from '../describe/noteOf';
import { addressOfLink } from './addressOfLink';
import { DeskList } from './DeskList';
import { ProposalItem } from './ProposalItem';

interface ItemProps extends NoteProposalItem {
  /** Whether the caller decides about it. */
  decides: boolean;
}

const Item = ({ table, proposal, decides }: ItemProps) => {
  const [address] = useState(() => addressOfLink(table));
  const { data: notes } = useNotes(address, { enabled: decides });
  return (
    <ProposalItem
      address={address}
      proposal={proposal}
      table={table}
      note={decides && notes ? noteOf(notes, proposal.column) : undefined}
    />
  );
};

/** What waits for somebody's decision across tables, or what she proposed; nothing where there is nothing. */
export const DeskProposals = ({ show }: { show: 'decide' | 'made' }) => {
  const t = useTranslate();
  const decides = show === 'decide';
  return (
    <DeskList
      list={useProposals(show)}
      title={count =>
        decides ? t('proposals.waiting', { count }) : t('proposals.mine')
      }
      item={item => <Item key={item.proposal.id} {...item} decides={decides} />}
    />
  );
};
