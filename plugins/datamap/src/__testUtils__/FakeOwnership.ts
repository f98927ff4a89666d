import {
  Ownership,
  OwnershipDecision,
  OwnershipPeriod,
  OwnershipRequest,
} from '@datamap/plugin-datamap-common';
import { http, HttpResponse } from 'msw';

const api = 'http://localhost:7007/api/datamap/v1';
const owner = `${api}/tables/main/:table/owner`;

const orders = {
  schema: 'ecommerce',
  name: 'orders',
  title: 'Orders',
  entityRef: 'resource:main/ecommerce.orders',
  entityName: 'ecommerce.orders',
};

/** What somebody asked yesterday, but for what is given. */
export function aRequest(
  given: Partial<OwnershipRequest> = {},
): OwnershipRequest {
  return {
    id: 'one',
    state: 'open',
    reason: 'Our job fills it.',
    owner: 'group:default/marketing',
    by: 'user:default/sora',
    at: new Date(Date.now() - 86_400_000).toISOString(),
    mine: false,
    ...given,
  };
}

/** The part of the backend that keeps who owns `ecommerce.orders`. */
export class FakeOwnership {
  ownership: Ownership = {
    owner: 'group:default/commerce',
    source: 'configuration',
    mayDecide: false,
    askAs: ['user:default/sora', 'group:default/marketing'],
  };
  owners: OwnershipPeriod[] = [];
  requests: OwnershipRequest[] = [];
  /** Answered to everything that writes, instead of writing. */
  writeFailure: { status: number; name: string; message: string } | undefined;
  readonly given: string[] = [];
  readonly decided: OwnershipDecision[] = [];

  readonly handlers = [
    http.get(owner, () => HttpResponse.json(this.ownership)),
    http.put(owner, async ({ request }) => {
      const { owner: ref } = (await request.json()) as { owner: string };
      return this.write(() => {
        this.given.push(ref);
        return this.ownership;
      });
    }),
    http.delete(owner, () =>
      this.write(() => {
        const { configured, since, by, ...rest } = this.ownership;
        this.ownership = {
          ...rest,
          owner: configured ?? rest.owner,
          source: 'configuration',
        };
      }),
    ),
    http.get(`${owner}/history`, () => this.page(this.owners)),
    http.get(`${owner}/requests`, () => this.page(this.requests)),
    http.post(`${owner}/requests`, async ({ request }) => {
      const asked = (await request.json()) as {
        owner?: string;
        reason: string;
      };
      return this.write(() => {
        this.requests = [
          aRequest({ ...asked, mine: true, at: new Date().toISOString() }),
        ];
        return this.requests[0];
      });
    }),
    http.put(`${owner}/requests/:id/decision`, async ({ request }) => {
      const decision = (await request.json()) as OwnershipDecision;
      return this.write(() => {
        this.decided.push(decision);
        this.requests = [];
        return aRequest({ state: decision.decision });
      });
    }),
    http.delete(`${owner}/requests/:id`, () =>
      this.write(() => {
        this.requests = [];
      }),
    ),
    http.get(`${api}/ownership-requests`, ({ request }) => {
      const wanted = new URL(request.url).searchParams.get('role') === 'made';
      return this.page(
        this.requests
          .filter(({ mine }) => mine === wanted)
          .map(one => ({ table: orders, request: one })),
      );
    }),
  ];

  private page<T>(items: T[]) {
    return HttpResponse.json({
      items,
      totalItems: items.length,
      pageInfo: {},
    });
  }

  private write(work: () => object | void) {
    if (this.writeFailure) {
      const { status, name, message } = this.writeFailure;
      return HttpResponse.json(
        { error: { name, message }, response: { statusCode: status } },
        { status },
      );
    }
    const written = work();
    return written
      ? HttpResponse.json(written)
      : new HttpResponse(undefined, { status: 204 });
  }
}
