import { TableNotes } from '@datamap/plugin-datamap-common';
import { TableAddress } from '../../api';
import { useTableProposals } from '../../query';
import { useTranslate } from '../../translation';
import { noteOf } from '../describe/noteOf';
import { ProposalItem } from './ProposalItem';
import { ProposalList } from './ProposalList';

interface TableProposalsProps {
  address: TableAddress;
  notes: TableNotes;
}

/**
 * What readers propose for a table and its columns: for the owner what waits for
 * her, for a reader what she proposed and what became of it.
 */
export const TableProposals = ({ address, notes }: TableProposalsProps) => {
  const t = useTranslate();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useTableProposals(address);
  const { mayDescribe } = notes;
  const shown = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ state, mine }) => state === 'open' || (mine && !mayDescribe));
  if (shown.length === 0 && !hasNextPage) {
    return null;
  }
  return (
    <ProposalList
      title={t(mayDescribe ? 'proposals.title' : 'proposals.mine')}
      onMore={hasNextPage ? () => fetchNextPage() : undefined}
      isLoading={isFetchingNextPage}
    >
      {shown.map(proposal => (
        <ProposalItem
          key={proposal.id}
          address={address}
          proposal={proposal}
          note={mayDescribe ? noteOf(notes, proposal.column) : undefined}
        />
      ))}
    </ProposalList>
  );
};
