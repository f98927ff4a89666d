import { TableSummary } from '@datamap/plugin-datamap-common';
import { InfiniteData } from '@tanstack/react-query';
import { Page } from '../../../api';

/** The pages of a list that have been read. */
export type TablePages = InfiniteData<Page<TableSummary>>;

/** The same pages without one table, and the count lower by one if it was there. */
export function withoutTable(pages: TablePages, entityRef: string): TablePages {
  const there = pages.pages.some(page =>
    page.items.some(item => item.entityRef === entityRef),
  );
  return there
    ? {
        ...pages,
        pages: pages.pages.map(page => ({
          ...page,
          totalItems: page.totalItems - 1,
          items: page.items.filter(item => item.entityRef !== entityRef),
        })),
      }
    : pages;
}
