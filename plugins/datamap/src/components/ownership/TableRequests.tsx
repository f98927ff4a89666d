import { Table } from '@datamap/plugin-datamap-common';
import { useOwnership, useTableOwnershipRequests } from '../../query';
import { useTranslate } from '../../translation';
import { ProposalList } from '../proposals/ProposalList';
import { addressOf } from './addressOf';
import { RequestItem } from './RequestItem';

/**
 * Who would like to own a table: for the owner what waits for her, for a reader
 * what she asked and what became of it. Nothing where there is nothing.
 */
export const TableRequests = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const address = addressOf(table);
  const { data: ownership } = useOwnership(address);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useTableOwnershipRequests(address);
  const mayDecide = ownership?.mayDecide ?? false;
  const shown = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ state, mine }) => state === 'open' || (mine && !mayDecide));
  if (!ownership || shown.length === 0) {
    return null;
  }
  return (
    <ProposalList
      title={t(mayDecide ? 'ownership.title' : 'ownership.mineHere')}
      onMore={hasNextPage ? () => fetchNextPage() : undefined}
      isLoading={isFetchingNextPage}
    >
      {shown.map(request => (
        <RequestItem
          key={request.id}
          address={address}
          request={request}
          title={table.title}
          decides={mayDecide}
        />
      ))}
    </ProposalList>
  );
};
