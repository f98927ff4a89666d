import { parseEntityRef } from '@backstage/catalog-model';
import { NoteProposalItem } from '@datamap/plugin-datamap-common';
import { useState } from 'react';
import { useNotes, useProposals } from '../../query';
import { useTranslate } from '../../translation';
import { noteOf } from '../describe/noteOf';
import { ProposalItem } from './ProposalItem';
import { ProposalList } from './ProposalList';

interface ItemProps extends NoteProposalItem {
  /** Whether the caller decides about it. */
  decides: boolean;
}

const Item = ({ table, proposal, decides }: ItemProps) => {
  const [address] = useState(() => {
    const { namespace, name } = parseEntityRef(table.entityRef ?? '');
    return { warehouse: namespace, table: table.entityName ?? name };
  });
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
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useProposals(show);
  const total = data?.pages[0].totalItems ?? 0;
  if (!data || total === 0) {
    return null;
  }
  return (
    <ProposalList
      title={
        show === 'decide'
          ? t('proposals.waiting', { count: total })
          : t('proposals.mine')
      }
      onMore={hasNextPage ? () => fetchNextPage() : undefined}
      isLoading={isFetchingNextPage}
    >
      {data.pages
        .flatMap(({ items }) => items)
        .map(item => (
          <Item key={item.proposal.id} {...item} decides={show === 'decide'} />
        ))}
    </ProposalList>
  );
};
