import { useApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  Review,
  ReviewDecision,
  TableSummary,
} from '@datamap/plugin-datamap-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { datamapApiRef } from '../../../api';
import { queryKeys } from '../../../query';
import { useTranslate } from '../../../translation';
import { useToast } from '../../page';
import { TablePages, withoutTable } from './withoutTable';

/** What a review says; undefined takes the one there is back. */
export interface ReviewChange {
  table: TableSummary;
  review: { decision: ReviewDecision; note?: string } | undefined;
}

/**
 * Marks a table, or takes the mark back. The table leaves the list at once, and
 * returns if the server refuses.
 */
export function useReview() {
  const api = useApi(datamapApiRef);
  const tell = useToast();
  const queryClient = useQueryClient();
  const t = useTranslate();

  return useMutation<Review | undefined, Error, ReviewChange, () => void>({
    async mutationFn({ table, review }) {
      const address = { warehouse: table.warehouse, table: table.entityName };
      if (review) {
        return await api.putReview(address, review);
      }
      await api.deleteReview(address);
      return undefined;
    },
    async onMutate({ table }) {
      await queryClient.cancelQueries({ queryKey: queryKeys.allTables() });
      const before = queryClient.getQueriesData<TablePages>({
        queryKey: queryKeys.allTables(),
      });
      for (const [key, pages] of before) {
        if (pages && 'review' in (key[2] as object)) {
          queryClient.setQueryData(key, withoutTable(pages, table.entityRef));
        }
      }
      return () => {
        for (const [key, pages] of before) {
          queryClient.setQueryData(key, pages);
        }
      };
    },
    onSuccess(_, { table, review }) {
      tell({
        title: review
          ? t('startPage.review.saved', {
              table: table.title,
              decision: t(`startPage.review.decided.${review.decision}`),
            })
          : t('startPage.review.takenBack', { table: table.title }),
        status: 'success',
        timeout: 6_000,
      });
    },
    onError(error, { table }, restore) {
      restore?.();
      const forbidden =
        error instanceof ResponseError && error.statusCode === 403;
      tell({
        title: forbidden
          ? t('startPage.review.forbidden', { table: table.title })
          : t('startPage.review.failed'),
        status: forbidden ? 'warning' : 'danger',
      });
    },
    async onSettled(_, __, { table }) {
      const address = { warehouse: table.warehouse, table: table.entityName };
      await Promise.all(
        [
          queryKeys.allTables(),
          queryKeys.allFacets(),
          queryKeys.warehouses(),
          queryKeys.table(address),
        ].map(queryKey => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
}
