import {
  SearchAnswer,
  SearchStart,
  TableSummary,
  Totals,
  Warehouse,
} from '@datamap/plugin-datamap-common';
import { http, HttpResponse } from 'msw';
import { FakeNotes } from './FakeNotes';
import { aWarehouse, someTotals } from './fixtures';

const base = 'http://localhost:7007/api/datamap/v1';

const nothingFound: SearchAnswer = {
  items: [],
  totalItems: 0,
  totalGrade: 'exact',
  understood: [],
  lost: [],
};

/** What the backend of a test knows, and what it was asked. */
export class FakeBackend {
  warehouses: Warehouse[] = [aWarehouse()];
  totals: Totals = someTotals();
  tables: TableSummary[] = [];
  /** Tables whose review this person may write, by entity name. */
  mayReview = true;
  /** Answered to every request instead of an answer. */
  failure: { status: number; name: string } | undefined;
  /** Answered to a review only. */
  reviewFailure: { status: number; name: string } | undefined;
  /** What is found for which words; nothing for others. */
  found: Record<string, SearchAnswer> = {};
  start: SearchStart = { mostUsed: [], recentlyChanged: [], mine: [] };
  /** What people write, and what lacks words: nothing of this person's. */
  readonly describing = Object.assign(new FakeNotes(), {
    progress: {
      share: 0,
      tables: { described: 0, total: 0 },
      columns: { described: 0, total: 0 },
    },
  });
  readonly listRequests: URLSearchParams[] = [];
  readonly searchRequests: string[] = [];
  readonly misses: string[] = [];
  readonly reviews: Array<{ table: string; body: unknown }> = [];

  readonly handlers = [
    http.all(`${base}/*`, () =>
      this.failure ? errorResponse(this.failure) : undefined,
    ),
    http.get(`${base}/search`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const words = query.get('q')!;
      this.searchRequests.push(words);
      const from = Number(query.get('offset') ?? 0);
      const answer = this.found[words] ?? nothingFound;
      return HttpResponse.json({
        ...answer,
        items: answer.items.slice(from, from + Number(query.get('limit'))),
      });
    }),
    http.get(`${base}/search/start`, () => HttpResponse.json(this.start)),
    http.post(`${base}/search/misses`, async ({ request }) => {
      this.misses.push(((await request.json()) as { q: string }).q);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${base}/warehouses`, () =>
      HttpResponse.json({ items: this.warehouses, totals: this.totals }),
    ),
    http.get(`${base}/warehouses/:warehouse/schemas`, ({ params }) =>
      HttpResponse.json({
        items: [
          {
            entityRef: `resource:${params.warehouse}/ecommerce`,
            entityName: 'ecommerce',
            warehouse: params.warehouse,
            name: 'ecommerce',
            title: 'Orders and products',
            owner: 'group:default/commerce',
            totals: someTotals(),
          },
        ],
        totalItems: 1,
        pageInfo: {},
      }),
    ),
    http.get(`${base}/tables`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      this.listRequests.push(query);
      const fitting = this.fitting(query);
      const start = Number(query.get('cursor') ?? 0);
      const end = start + Number(query.get('limit'));
      return HttpResponse.json({
        items: fitting.slice(start, end),
        totalItems: fitting.length,
        pageInfo: end < fitting.length ? { nextCursor: String(end) } : {},
      });
    }),
    http.get(`${base}/facets`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const count = (filter: string, of: (table: TableSummary) => string) => {
        const others = new URLSearchParams(query);
        others.delete(filter);
        const counts = new Map<string, number>();
        for (const table of this.fitting(others)) {
          counts.set(of(table), (counts.get(of(table)) ?? 0) + 1);
        }
        return [...counts].map(([value, tables]) => ({ value, count: tables }));
      };
      return HttpResponse.json({
        warehouse: count('warehouse', table => table.warehouse),
        schema: count('schema', table => table.schema),
        kind: count('kind', table => table.kind),
        health: count('health', table => table.health),
        owner: count('owner', table => table.owner),
      });
    }),
    ...this.describing.handlers,
    http.get(`${base}/tables/:warehouse/:table`, ({ params }) =>
      HttpResponse.json({
        ...this.tables.find(({ entityName }) => entityName === params.table),
        mayReview: this.mayReview,
      }),
    ),
    http.put(
      `${base}/tables/:warehouse/:table/review`,
      async ({ params, request }) => {
        const body = (await request.json()) as TableSummary['review'];
        if (this.reviewFailure) {
          return errorResponse(this.reviewFailure);
        }
        this.reviews.push({ table: String(params.table), body });
        const review = {
          ...body!,
          by: 'user:default/olivia',
          at: new Date().toISOString(),
          active: true,
        };
        this.change(String(params.table), { review });
        return HttpResponse.json(review);
      },
    ),
    http.delete(`${base}/tables/:warehouse/:table/review`, ({ params }) => {
      this.reviews.push({ table: String(params.table), body: undefined });
      this.change(String(params.table), { review: undefined });
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('http://localhost:7007/api/catalog/entities/by-refs', () =>
      HttpResponse.json({ items: [] }),
    ),
  ];

  private change(entityName: string, change: Partial<TableSummary>) {
    this.tables = this.tables.map(table =>
      table.entityName === entityName ? { ...table, ...change } : table,
    );
  }

  private fitting(query: URLSearchParams): TableSummary[] {
    const admits = (filter: string, value: string) =>
      !query.has(filter) || query.getAll(filter).includes(value);
    return this.tables.filter(
      table =>
        admits('warehouse', table.warehouse) &&
        admits('schema', table.schema) &&
        admits('kind', table.kind) &&
        admits('health', table.health) &&
        admits('owner', table.owner) &&
        admits('review', table.review?.active ? 'active' : 'none') &&
        table.title
          .toLowerCase()
          .includes((query.get('q') ?? '').toLowerCase()),
    );
  }
}

function errorResponse({ status, name }: { status: number; name: string }) {
  return HttpResponse.json(
    { error: { name, message: name }, response: { statusCode: status } },
    { status },
  );
}
