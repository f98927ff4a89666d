import {
  SearchAnswer,
  SearchHit,
  SearchMatch,
} from '@datamap/plugin-datamap-common';
import { aTable } from './fixtures';

/** The word "refund" at the beginning of a column's name, but for what is given. */
export function aMatch(given: Partial<SearchMatch> = {}): SearchMatch {
  return {
    field: 'column',
    text: 'refund_amt',
    ranges: [[0, 6]],
    how: 'start',
    column: 'refund_amt',
    word: 'refund',
    ...given,
  };
}

/** The table of refunds, found by its title, but for what is given. */
export function aHit(given: Partial<SearchHit> = {}): SearchHit {
  return {
    table: aTable({
      name: 'refunds',
      title: '환불',
      description: 'Use this table for every figure about refunds.',
      lastUpdated: {
        value: new Date(Date.now() - 2 * 3_600_000).toISOString(),
        grade: 'exact',
        measuredAt: '2024-11-12T04:10:00Z',
        method: 'update-log',
      },
    }),
    matches: [
      aMatch({
        field: 'name',
        text: 'refunds',
        column: undefined,
      }),
      aMatch(),
    ],
    ...given,
  };
}

/** A copy of the refunds, which is said so. */
export function aCopyHit(): SearchHit {
  return aHit({
    table: aTable({
      name: 'refunds_bak_20230101',
      title: 'refunds_bak_20230101',
      health: 'stale',
    }),
    matches: [
      aMatch({
        field: 'name',
        text: 'refunds_bak_20230101',
        column: undefined,
      }),
    ],
    copyOf: {
      entityRef: 'resource:main/ecommerce.refunds',
      entityName: 'ecommerce.refunds',
      warehouse: 'main',
      title: '환불',
      name: 'refunds',
    },
  });
}

/** An answer with these hits, but for what is given. */
export function anAnswer(
  items: SearchHit[],
  given: Partial<SearchAnswer> = {},
): SearchAnswer {
  return {
    items,
    totalItems: items.length,
    totalGrade: 'exact',
    understood: [],
    lost: [],
    ...given,
  };
}
