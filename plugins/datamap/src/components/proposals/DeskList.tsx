import { ReactNode } from 'react';
import { ProposalList } from './ProposalList';

interface DeskListProps<Item> {
  /** What was asked for, page after page. */
  list: {
    data?: { pages: Array<{ items: Item[]; totalItems: number }> };
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  title(count: number): string;
  item(item: Item): ReactNode;
}

/** What waits on a desk below its title; nothing where nothing waits. */
export function DeskList<Item>({ list, title, item }: DeskListProps<Item>) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = list;
  const total = data?.pages[0].totalItems ?? 0;
  if (!data || total === 0) {
    return null;
  }
  return (
    <ProposalList
      title={title(total)}
      onMore={hasNextPage ? () => fetchNextPage() : undefined}
      isLoading={isFetchingNextPage}
    >
      {data.pages.flatMap(({ items }) => items).map(item)}
    </ProposalList>
  );
}
