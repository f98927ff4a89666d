import { parseEntityRef } from '@backstage/catalog-model';
import { OwnershipRequestItem } from '@datamap/plugin-datamap-common';
import { useOwnershipRequests } from '../../query';
import { useTranslate } from '../../translation';
import { ProposalList } from '../proposals/ProposalList';
import { RequestItem } from './RequestItem';

function addressOf({ table }: OwnershipRequestItem) {
  const { namespace, name } = parseEntityRef(table.entityRef ?? '');
  return { warehouse: namespace, table: table.entityName ?? name };
}

/** Who would like to own what is somebody's to decide, or what she asked for; nothing where there is nothing. */
export const DeskRequests = ({ show }: { show: 'decide' | 'made' }) => {
  const t = useTranslate();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOwnershipRequests(show);
  const total = data?.pages[0].totalItems ?? 0;
  if (!data || total === 0) {
    return null;
  }
  return (
    <ProposalList
      title={
        show === 'decide'
          ? t('ownership.waiting', { count: total })
          : t('ownership.mine')
      }
      onMore={hasNextPage ? () => fetchNextPage() : undefined}
      isLoading={isFetchingNextPage}
    >
      {data.pages
        .flatMap(({ items }) => items)
        .map(item => (
          <RequestItem
            key={item.request.id}
            address={addressOf(item)}
            request={item.request}
            title={item.table.title ?? item.table.name}
            table={item.table}
            decides={show === 'decide'}
          />
        ))}
    </ProposalList>
  );
};
